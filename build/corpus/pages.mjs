// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { hiddenTexts } from './parts/hidden-texts.mjs';
import { loadImport } from './parts/load-import.mjs';
import { median, wordF1, wordsOf } from './parts/words.mjs';

const sets = ['thirdparty/html-pages', 'free/html-synthetic', 'free/html-wikipedia'];

/**
 * Saved web pages: who wrote them and when, as somebody judged it by hand, and their text against the expected page.
 * @type {import('./index.mjs').Suite}
 */
export async function pages({ corpus }) {
  const { importBytes, blockText } = await loadImport('pages', {
    'plain-text': 'shared/article/plain-text.ts',
  });
  /** @param {string} folder */
  const read = async folder => {
    const bytes = new Uint8Array(await readFile(join(folder, 'source.html')));
    const imported = await importBytes(bytes, 'source.html');
    if (!imported.ok) throw new Error(`${folder}: ${imported.error.message}`);
    return { bytes, article: imported.value.article };
  };
  const rows = await judgeFields(corpus, read);
  /** @type {{ page: string, f1: number }[]} */
  const texts = [];
  const seen = [];
  for (const set of sets) {
    for (const entry of await readdir(join(corpus, set), { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const folder = join(corpus, set, entry.name);
      const { bytes, article } = await read(folder);
      const had = wordsOf(article.body.map(blockText).join('\n'));
      const expected = await readFile(join(folder, 'expected.html'), 'utf8');
      const wanted = wordsOf(documentOf(`<html><body>${expected}</body></html>`).body.textContent ?? '');
      texts.push({ page: entry.name, f1: wordF1(had, wanted) });
      const whole = ` ${had.join(' ')} `;
      const hidden = hiddenTexts(documentOf(new TextDecoder().decode(bytes)), wordsOf);
      seen.push(
        ...hidden.filter(text => whole.includes(text)).map(text => `${entry.name}:${text.slice(0, 120)}`),
      );
    }
  }
  const middle = median(texts.map(({ f1 }) => f1));
  const low = texts.filter(({ f1 }) => f1 < 0.97);
  return [
    ...rows,
    {
      name: 'words of the body against the expected page (F1, median)',
      limit: 'at least 0.97',
      measured: `${middle.toFixed(3)}, ${low.length} of ${texts.length} pages below`,
      met: middle >= 0.97,
      detail: low.map(({ page, f1 }) => `${page}: ${f1.toFixed(3)}`),
    },
    {
      name: 'hidden texts in the body',
      limit: 'none',
      measured: String(seen.length),
      met: seen.length === 0,
      detail: seen,
    },
  ];
}

/**
 * @param {string} corpus
 * @param {(folder: string) => Promise<{ article: any }>} read
 * @returns {Promise<import('./index.mjs').Row[]>}
 */
async function judgeFields(corpus, read) {
  const folder = join(corpus, 'thirdparty/html-pages');
  const truth = JSON.parse(await readFile(join(folder, 'metadata-truth.json'), 'utf8'));
  const authors = [];
  const dates = [];
  let dated = 0;
  let present = 0;
  for (const { page, authors: wanted, date } of truth) {
    const { article } = await read(join(folder, page));
    const had = article.authors.map((/** @type {{ name: string }} */ { name }) => name);
    if (JSON.stringify(had) !== JSON.stringify(wanted))
      authors.push(`${page}: ${had.join(', ')}, not ${wanted.join(', ')}`);
    if (date === null) continue;
    dated++;
    const { published } = article.metadata;
    if (published !== '') present++;
    if (!published.startsWith(date)) dates.push(`${page}: ${published || 'none'}, not ${date}`);
  }
  return [
    {
      name: 'authors exactly right',
      limit: 'at least 33 of 37',
      measured: `${truth.length - authors.length} of ${truth.length}`,
      met: truth.length - authors.length >= 33,
      detail: authors,
    },
    {
      name: 'dates present, and of them the right day',
      limit: 'at least 31 of 34 present',
      measured: `${present} of ${dated} present, ${dated - dates.length} right`,
      met: present >= 31,
      detail: dates,
    },
  ];
}

/** @param {string} html */
function documentOf(html) {
  return parseHTML(html).document;
}
