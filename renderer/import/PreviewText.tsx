import type { ImportPreview } from '#shared/ipc/import.ts';

const number = new Intl.NumberFormat('en-GB');

/** The article as it would begin: headline, dek, who wrote it, and the first blocks of the text. */
export function PreviewText({ preview }: { preview: ImportPreview }) {
  const { headline, dek, byline, authors, opening, blocks } = preview;
  const more = blocks - opening.length;
  return (
    <div className="import-text">
      {headline === '' ? (
        <p className="import-none">No headline was recognised.</p>
      ) : (
        <h3 dir="auto">{headline}</h3>
      )}
      {dek !== '' && (
        <p className="import-dek" dir="auto">
          {dek}
        </p>
      )}
      {byline !== '' && (
        <p className="import-byline" dir="auto">
          {byline}
        </p>
      )}
      {authors.length > 0 && (
        <dl className="import-authors" aria-label="Authors proposed">
          {authors.map(({ name, role, bio }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the authors of a preview have no order to be changed
            <div key={index}>
              <dt dir="auto">{role === '' ? `Author: ${name}` : `${name}, ${role}`}</dt>
              {bio !== '' && <dd dir="auto">{bio}</dd>}
            </div>
          ))}
        </dl>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="import-body" aria-label="Beginning of the text" tabIndex={0}>
        {blocks === 0 && <p className="import-none">The body is empty.</p>}
        {opening.map(({ type, text }, index) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a preview are only drawn
            key={index}
            className={type === 'heading' ? 'import-heading' : undefined}
            dir="auto"
          >
            {text || <span className="import-none">{placeholders[type] ?? type}</span>}
          </p>
        ))}
        {more > 0 && <p className="import-none">{`and ${number.format(more)} more blocks`}</p>}
      </section>
    </div>
  );
}

/** What stands for a block without words. */
const placeholders: Record<string, string> = {
  image: 'A picture',
  gallery: 'A gallery',
  divider: 'A divider',
  embed: 'An embed card',
  table: 'A table',
  paragraph: 'An empty paragraph',
};
