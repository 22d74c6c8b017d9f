import './start.css';

/** What stands while the library is being opened; it stays blank so long that an ordinary start shows no flash. */
export function Starting() {
  return (
    <div className="starting" role="status">
      Opening the library…
    </div>
  );
}
