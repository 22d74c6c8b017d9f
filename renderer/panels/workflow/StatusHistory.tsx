import type { StatusChange } from '#shared/workflow/workflow.ts';
import { StatusMark } from '../../workflow/StatusMark.tsx';

const when = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** How the piece came to its status: who decided when and why, newest first. */
export function StatusHistory({ history }: { history: readonly StatusChange[] }) {
  return (
    <section className="panel-section" aria-label="History of the status">
      <h3>History of the status</h3>
      {history.length === 0 ? (
        <p className="workflow-none">It has not changed yet.</p>
      ) : (
        <ol className="workflow-notes">
          {history
            .map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added behind or taken from the end
              <li key={at}>
                <StatusMark status={step.status} />
                {step.note !== '' && <p dir="auto">{step.note}</p>}
                <small>
                  {step.who !== '' && `${step.who}, `}
                  <time dateTime={step.at}>{when.format(new Date(step.at))}</time>
                </small>
              </li>
            ))
            .reverse()}
        </ol>
      )}
    </section>
  );
}
