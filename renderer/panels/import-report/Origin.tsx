import type { Provenance } from '#shared/article/provenance.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Where the article came from. */
export function Origin({ provenance }: { provenance: Provenance }) {
  const { fileName, importedAt, siteName, siteTagline, siteUser } = provenance;
  const facts: [name: string, value: string][] = [
    ['File', fileName],
    ['Imported', when.format(new Date(importedAt))],
    ['Site', siteName],
    ['Its tagline', siteTagline],
    ['Posted by', siteUser],
  ];
  return (
    <dl className="origin">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
