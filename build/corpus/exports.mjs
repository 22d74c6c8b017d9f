// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { loadImport } from './parts/load-import.mjs';

/** What importers are asked to read, by ending. */
const readable = /\.(?:txt|md|html?|docx)$/i;

/**
 * Every article that can be imported, exported to every format that needs no Electron: each file has to say what the
 * article says, and to be the same bytes when it is made again.
 * @type {import('./index.mjs').Suite}
 */
export async function exports({ corpus, say }) {
  const program = await loadImport('exports', {
    formats: 'electron/export/formats/index.ts',
    'every-format': 'electron/export/limits/every-format.ts',
    limit: 'electron/export/limits/limit.ts',
    'verify-export': 'electron/export/verify-export.ts',
    'pictures-in': 'electron/export/pictures-in.ts',
  });
  const articles = await importAll(program, corpus, say);
  return program.exportFormats.map((/** @type {any} */ format) => {
    say(`exports: ${format.info.name} …`);
    const outcomes = articles.map(({ path, article }) => exportOne(program, format, path, article));
    const failed = outcomes.flatMap(({ problem }) => (problem === '' ? [] : [problem]));
    const slowest = Math.max(0, ...outcomes.map(({ ms }) => ms));
    return {
      name: `${format.info.name}: files that say what the article says, twice the same bytes`,
      limit: `all of ${articles.length}`,
      measured: `${articles.length - failed.length} of ${articles.length}, the slowest in ${Math.round(slowest)} ms`,
      met: failed.length === 0 && articles.length > 0,
      detail: failed,
    };
  });
}

/**
 * @param {any} program
 * @param {string} corpus
 * @param {(line: string) => void} say
 * @returns {Promise<{ path: string, article: any }[]>}
 */
async function importAll(program, corpus, say) {
  const entries = await readdir(corpus, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile() && readable.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const articles = [];
  for (const path of paths) {
    const imported = await program.importBytes(new Uint8Array(await readFile(path)), path);
    // A picture that is kept with the article comes from a library, and there is none here.
    if (imported.ok && program.picturesIn(imported.value.article.body).every(isElsewhere))
      articles.push({ path: relative(corpus, path), article: imported.value.article });
  }
  say(`exports: ${articles.length} of ${paths.length} files make an article`);
  return articles;
}

/** @param {{ asset: string | null }} picture */
function isElsewhere({ asset }) {
  return asset === null;
}

/**
 * @param {any} program
 * @param {any} format
 * @param {string} path
 * @param {any} article
 * @returns {{ problem: string, ms: number }} the problem is '' for none
 */
function exportOne(program, format, path, article) {
  const start = performance.now();
  try {
    const limits = [...program.everyFormatLimits, ...format.limits];
    const limited = program.applyLimits(article, limits).article;
    const context = { name: 'article', pictures: new Map() };
    const files = format.render(limited, context);
    const { differences } = program.verifyExport(limited, format, files, sha256);
    const ms = performance.now() - start;
    if (differences.length > 0) return { problem: `${path}: ${differences[0]}`, ms };
    const again = format.render(structuredClone(limited), context);
    return { problem: sha256(again[0].bytes) === sha256(files[0].bytes) ? '' : `${path}: other bytes`, ms };
  } catch (error) {
    return {
      problem: `${path}: ${error instanceof Error ? error.message : error}`,
      ms: performance.now() - start,
    };
  }
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
