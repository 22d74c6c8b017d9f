import { linkHost, otherHostInWords } from '#shared/article/link-host.ts';

/** Which host an address leads to, in both of its forms where they differ, and what should make one look twice. */
export function HostLine({ href, words }: { href: string; words: string }) {
  const host = linkHost(href);
  if (!host) return null;
  const other = otherHostInWords(words, href);
  const warnings = [
    ...(other === null ? [] : [`The words say ${other}, the link leads elsewhere.`]),
    ...host.warnings,
  ];
  return (
    <span className="host-line">
      <span>
        Leads to <bdi className="host-name">{host.unicode}</bdi>
        {host.ascii !== host.unicode && (
          <>
            {' '}
            (<bdi>{host.ascii}</bdi>)
          </>
        )}
      </span>
      {warnings.map(warning => (
        <span className="host-warning" key={warning}>
          {warning}
        </span>
      ))}
    </span>
  );
}
