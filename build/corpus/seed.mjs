// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadImport } from './parts/load-import.mjs';

/**
 * The article that Galley was asked for first, copied off a web page: every part of it in its place.
 * @type {import('./index.mjs').Suite}
 */
export async function seed({ corpus }) {
  const { importBytes, blockText } = await loadImport('seed', {
    'plain-text': 'shared/article/plain-text.ts',
  });
  const path = join(corpus, 'seed/article.txt');
  const bytes = new Uint8Array(await readFile(path));
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter(line => line !== '');
  const imported = await importBytes(bytes, 'article.txt');
  if (!imported.ok) throw new Error(imported.error.message);
  const { article, report } = imported.value;
  const [, , site, tagline, headline, user, , opening = '', ...rest] = lines;
  const [dek = '', ...afterDek] = opening.split(' – ');
  const [, bio = ''] = rest.slice(-3);
  const body = [afterDek.join(' – '), ...rest.slice(0, -3)];
  /** @type {[string, unknown, unknown][]} */
  const parts = [
    ['site name', site, article.provenance.siteName],
    ['tagline', tagline, article.provenance.siteTagline],
    ['headline', headline, article.headline],
    ['site user', user, article.provenance.siteUser],
    ['dek', dek, article.dek],
    ['body', body, article.body.map(blockText)],
    ['no byline', '', article.byline],
    [
      'author',
      [bio.split(' is ')[0]],
      article.authors.map((/** @type {{ name: string }} */ { name }) => name),
    ],
    ['biography', bio, article.authors[0]?.bio],
    ['credit', ['Creative Commons'], article.credits.map((/** @type {{ line: string }} */ { line }) => line)],
    ['left out', [lines[0], lines[1], tagline, lines[6]], report.flatMap(droppedText)],
  ];
  const wrong = parts.filter(([, wanted, had]) => JSON.stringify(wanted) !== JSON.stringify(had));
  return [
    {
      name: 'parts in their place',
      limit: `all ${parts.length}`,
      measured: String(parts.length - wrong.length),
      met: wrong.length === 0,
      detail: wrong.map(
        ([name, wanted, had]) => `${name}: ${JSON.stringify(had)} and not ${JSON.stringify(wanted)}`,
      ),
    },
  ];
}

/** @param {{ kind: string, text: string | null }} note */
function droppedText({ kind, text }) {
  return kind === 'dropped' ? [text] : [];
}
