// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadImport } from './parts/load-import.mjs';

const shortcode = /\{\{[<%][^}]*[>%]\}\}|\{%[^%]*%\}/g;

/**
 * Markdown: the examples of CommonMark that an article can hold come back from an export the same; the front matter of
 * agencies' articles goes into fields; what their site generators would have replaced stays to be seen.
 * @type {import('./index.mjs').Suite}
 */
export async function markdown({ corpus }) {
  const { importBytes, md, outlineArticle, blockText } = await loadImport('markdown', {
    'plain-text': 'shared/article/plain-text.ts',
    md: 'electron/export/formats/md.ts',
    outline: 'electron/export/outline/outline-article.ts',
  });
  const folder = join(corpus, 'free/markdown');
  /** @param {string} text */
  const read = text => importBytes(new TextEncoder().encode(text), 'a.md');
  return [await examples(), ...(await articles())];

  async function examples() {
    const all = JSON.parse(await readFile(join(folder, 'commonmark-spec-0.31.2-dev-examples.json'), 'utf8'));
    let held = 0;
    const detail = /** @type {string[]} */ ([]);
    for (const { example, section, markdown: source } of all) {
      if (source.trim() === '') continue;
      const first = await read(source);
      // What the report says could not be kept is what the article cannot hold.
      if (!first.ok || first.value.report.some((/** @type {any} */ { kind }) => kind !== 'recognised'))
        continue;
      held++;
      const { article } = first.value;
      const [file] = md.render(article, { name: 'a', pictures: new Map() });
      const again = await read(new TextDecoder().decode(file.bytes));
      const outline = (/** @type {any} */ one) =>
        JSON.stringify(outlineArticle(one).blocks ?? outlineArticle(one));
      if (!again.ok || outline({ ...again.value.article, metadata: article.metadata }) !== outline(article)) {
        detail.push(`${section} ${example}: ${JSON.stringify(source.slice(0, 90))}`);
      }
    }
    return {
      name: 'examples of CommonMark that an article can hold come back',
      limit: 'all',
      measured: `${held - detail.length} of ${held} (of ${all.length} examples)`,
      met: detail.length === 0,
      detail,
    };
  }

  async function articles() {
    const short = newSum();
    const fields = newSum();
    for (const set of ['18f', 'digitalgov']) {
      for (const name of await readdir(join(folder, set))) {
        const source = await readFile(join(folder, set, name), 'utf8');
        const imported = await read(source);
        if (!imported.ok) {
          fields.detail.push(`${name}: ${imported.error.message}`);
          fields.all++;
          continue;
        }
        const { article } = imported.value;
        const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
        for (const [field, value] of [
          ['title', article.headline],
          ['date', article.metadata.published],
          ['authors', article.authors.length > 0 ? 'some' : ''],
        ]) {
          if (!new RegExp(`^${field}:[^\\n]*[^\\s\\n]|^${field}:\\s*\\n\\s*-`, 'm').test(front)) continue;
          fields.all++;
          if (value !== '') fields.kept++;
          else fields.detail.push(`${name}: ${field}`);
        }
        // A shortcode may also stand in the address of a link.
        const shown = article.body.map(blockText).join(' ');
        const stored = JSON.stringify(article.body).replace(/\\[nrt]/g, ' ');
        for (const [code] of source.slice(front.length).matchAll(shortcode)) {
          short.all++;
          const letters = (/** @type {string} */ text) => text.replace(/[^\p{L}\p{N}]+/gu, '');
          if ([shown, stored].some(text => letters(text).includes(letters(code)))) short.kept++;
          else short.detail.push(`${name}: ${code.slice(0, 100)}`);
        }
      }
    }
    return [
      { name: 'title, date and authors of front matters in fields', limit: 'all', ...sumOf(fields) },
      { name: 'shortcodes kept to be seen', limit: 'all', ...sumOf(short) },
    ];
  }
}

function newSum() {
  return { all: 0, kept: 0, detail: /** @type {string[]} */ ([]) };
}

/** @param {{ all: number, kept: number, detail: string[] }} sum */
function sumOf({ all, kept, detail }) {
  return { measured: `${kept} of ${all}`, met: kept === all, detail };
}
