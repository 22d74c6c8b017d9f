import { failure } from '#shared/result.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { html } from '../../formats/html.ts';
import type { Imported } from '../../formats/import-format.ts';

/** Imports the source of a page, or its bytes; throws what the import says when it fails. */
export function readPageSource(source: string | Uint8Array): Imported {
  const read = tryPage(source);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** The same, with the failure as it is. */
export function tryPage(source: string | Uint8Array) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return html.read(bytes, { origin: testOrigin(), arrival, notes: [], ...nothing });
}

const nothing = {
  hash: () => '0'.repeat(64),
  takePicture: () => failure('unsupported-format', 'is not taken here'),
};

const arrival = {
  fileName: 'page.html',
  format: 'html',
  importedAt: '2026-01-02T03:04:05.000Z',
  sha256: '0'.repeat(64),
};

/** Running text of a fictional town, long enough that a page is about it. */
export const paragraphs = [
  'The harbour of Saltmarsh will close for the winter, the council decided on Monday, and the ferries will leave from the old quay, where nothing has been repaired for years.',
  'Fishermen had asked for a later date, because the autumn was mild, the catch was good, and the buyers from the north came every week, sometimes twice.',
  'The harbour master, who has held the office for thirty years, said that the gates were rusty, the pumps were failing, and that nobody should be surprised if they gave way.',
  'A second vote is planned for the spring, when the money for the repairs, which the county has promised, will have arrived, or so the treasurer hopes.',
];

/** A page as a site has it around its article: navigation, other articles, a footer. All of it is fictional. */
export function sitePage({
  head = '',
  above = '',
  body = paragraphs.map(text => `<p>${text}</p>`).join('\n'),
}): string {
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Harbour closes | The Saltmarsh Gull</title>${head}</head>
<body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Harbour closes</h1>${above}
<div class="entry">${body}</div></article></main>
<aside class="related"><h3>More stories</h3><a href="/eel">Eel breaks record, says Wren Oakhollow</a></aside>
<footer><a href="/imprint">Imprint</a> All rights reserved</footer>
</body></html>`;
}
