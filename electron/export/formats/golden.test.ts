import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from '../testing/golden-article.ts';
import { exportFormats } from './index.ts';

// GALLEY_WRITE_GOLDEN=1 writes the files anew; read the difference before you commit it.
const rewrite = process.env['GALLEY_WRITE_GOLDEN'] === '1';

describe.each(exportFormats.map(format => [format.info.name, format] as const))('%s', (_, format) => {
  it('writes the golden file, byte for byte', () => {
    const golden = new URL(`../golden/tide-clock.${format.info.extensions[0]}`, import.meta.url);
    const { text, differences } = exportInMemory(goldenArticle, format, { pictures: [goldenPicture] });
    if (rewrite) writeFileSync(golden, text);
    expect(differences).toEqual([]);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});
