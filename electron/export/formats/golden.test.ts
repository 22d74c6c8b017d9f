import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from '../testing/golden-article.ts';
import { isZip, readable } from '../testing/readable.ts';
import { exportFormats } from './index.ts';

// GALLEY_WRITE_GOLDEN=1 writes the files anew; read the difference before you commit it.
const rewrite = process.env['GALLEY_WRITE_GOLDEN'] === '1';

describe.each(exportFormats.map(format => [format.info.name, format] as const))('%s', (_, format) => {
  it('writes the golden file, byte for byte', () => {
    const {
      files,
      text: own,
      differences,
    } = exportInMemory(goldenArticle, format, { pictures: [goldenPicture] });
    // Of an archive, what is in it: nobody can read a difference between two archives.
    const archive = files.slice(0, 1).some(({ bytes }) => isZip(bytes));
    const text = archive ? readable(files) : own;
    const name = `tide-clock.${format.info.extensions[0]}${archive ? '.parts' : ''}`;
    const golden = new URL(`../golden/${name}`, import.meta.url);
    if (rewrite) writeFileSync(golden, text);
    expect(differences).toEqual([]);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});
