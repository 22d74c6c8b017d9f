// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadImport } from './parts/load-import.mjs';

/**
 * Articles of Wikinews, Wikivoyage and Wikipedia as web page and as text: block by block what their list of blocks says.
 * @type {import('./index.mjs').Suite}
 */
export async function wiki({ corpus }) {
  const { importBytes, blockText } = await loadImport('wiki', {
    'plain-text': 'shared/article/plain-text.ts',
  });
  const folder = join(corpus, 'free/articles/wiki');
  const names = (await readdir(folder)).filter(name => name.endsWith('.json')).map(name => name.slice(0, -5));
  const page = newSum();
  const text = newSum();
  for (const name of names) {
    const { blocks } = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
    for (const [ending, sum] of /** @type {const} */ ([
      ['html', page],
      ['txt', text],
    ])) {
      const bytes = new Uint8Array(await readFile(join(folder, `${name}.${ending}`)));
      const imported = await importBytes(bytes, `${name}.${ending}`);
      if (!imported.ok) throw new Error(`${name}.${ending}: ${imported.error.message}`);
      const { article } = imported.value;
      const lines = article.body.flatMap((/** @type {any} */ block) =>
        blockText(block)
          .split('\n')
          .map((/** @type {string} */ line) => ({ type: block.type, text: fold(line) })),
      );
      // What stands in a field of its own, and is not in the body for that, is in its place as well.
      const { headline, dek, byline, credits } = article;
      const lifted = [headline, dek, byline, ...credits.map((/** @type {any} */ { line }) => line)].map(
        letters,
      );
      const { published } = article.metadata;
      const isField = (/** @type {string} */ line) =>
        lifted.includes(letters(line)) ||
        (published !== '' && letters(line.replace(headline, '')) === letters(longDate(published)));
      for (const block of blocks) {
        const kind = kindOf(block.type);
        if (ending === 'txt' && kind !== 'paragraph') continue;
        sum.all++;
        const wanted = fold(block.text);
        const at = lines.findIndex(
          (/** @type {any} */ line) => line.text === wanted && (ending === 'txt' || fits(kind, line.type)),
        );
        if (at >= 0) {
          lines.splice(at, 1);
          sum.right++;
        } else if (isField(wanted)) sum.right++;
        else sum.detail.push(`${name}.${ending}: ${block.type}: ${block.text.slice(0, 100)}`);
      }
    }
  }
  return [row('blocks from pages', page), row('paragraphs from texts', text)];
}

function newSum() {
  return { right: 0, all: 0, detail: /** @type {string[]} */ ([]) };
}

/**
 * @param {string} name
 * @param {{ right: number, all: number, detail: string[] }} sum
 */
function row(name, { right, all, detail }) {
  return {
    name,
    limit: 'at least 95 %',
    measured: `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`,
    met: right >= all * 0.95,
    detail,
  };
}

/** @param {string} type */
function kindOf(type) {
  if (/\bcaption\b/.test(type)) return 'caption';
  if (/\bhead\b/.test(type)) return 'heading';
  if (/\b(?:item|list)\b/.test(type)) return 'list';
  if (/\bcell\b|\btable\b|\brow\b/.test(type)) return 'table';
  if (/\bquote\b/.test(type)) return 'quote';
  return 'paragraph';
}

/**
 * @param {string} kind
 * @param {string} type
 */
function fits(kind, type) {
  if (kind === 'caption') return ['image', 'gallery', 'table', 'paragraph', 'embed'].includes(type);
  return kind === type;
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** @param {string} text */
function letters(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param {string} date e.g. `2017-07-21`, as Wikinews writes it: "Friday, July 21, 2017" */
function longDate(date) {
  const options = /** @type {const} */ ({
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return new Date(`${date.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-US', options);
}
