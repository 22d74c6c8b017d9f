// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadImport } from './load-import.mjs';

const now = '2026-01-05T09:00:00.000Z';

/**
 * Reads Word documents as the program does, with either text of one that has tracked changes.
 */
export async function loadDocx() {
  const program = await loadImport('docx', {
    docx: 'electron/import/docx/docx-to-article.ts',
    'picture-tray': 'electron/import/picture-tray.ts',
    'import-order': 'electron/import/import-order.ts',
    sha256: 'electron/storage/sha256.ts',
    'plain-text': 'shared/article/plain-text.ts',
  });
  /**
   * @param {string} path
   * @param {'accepted' | 'rejected'} changes
   */
  const readDocx = async (path, changes = 'accepted') => {
    const tray = new program.PictureTray();
    const context = {
      origin: program.originOf({ from: 'docx', whole: false, now, seed: path }),
      arrival: { fileName: path, format: 'docx', importedAt: now, sha256: '0'.repeat(64) },
      notes: [],
      hash: program.sha256,
      takePicture: (/** @type {Uint8Array} */ bytes, /** @type {string} */ name) => tray.take(bytes, name),
    };
    const { article } = await program.docxToArticle(new Uint8Array(await readFile(path)), context, {
      changes,
    });
    return article;
  };
  return { ...program, readDocx };
}

/**
 * The Word documents of a folder, in order.
 * @param {string} folder
 */
export async function documentsIn(folder) {
  const names = await readdir(folder);
  return names
    .filter(name => name.endsWith('.docx'))
    .sort()
    .map(name => join(folder, name));
}
