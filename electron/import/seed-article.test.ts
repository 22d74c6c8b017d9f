import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { importFile } from './import-file.ts';

const path = fileURLToPath(new URL('../../../shared/corpus/seed/article.txt', import.meta.url));
const missing = !existsSync(path);

describe('the seed article', () => {
  it('comes out with every part in its place and every defect of its text as it was', async context => {
    context.skip(missing, `${path} is not here: the corpus folder is missing.`);
    const imported = await importFile(path, { from: 'auto', origin: testOrigin() });
    if (!imported.ok) throw new Error(imported.error.message);
    const { article, report } = imported.value;
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => line !== '');
    const [close, closeAgain, site, tagline, headline, user, again, opening = '', ...rest] = lines;
    const [dek, ...afterDek] = opening.split(' – ');
    const [about, bio, credit] = rest.slice(-3);

    expect(article).toMatchObject({
      headline,
      dek,
      byline: '',
      provenance: { siteName: site, siteTagline: tagline, siteUser: user },
    });
    expect(article.body.map(blockText)).toEqual([afterDek.join(' – '), ...rest.slice(0, -3)]);
    expect(article.body.every(block => block.type === 'paragraph')).toBe(true);
    expect(article.authors).toMatchObject([{ name: bio?.split(' is ')[0], bio }]);
    expect(article.credits).toMatchObject([{ kind: 'image', line: 'Creative Commons', creator: '' }]);
    expect([about, credit]).toEqual(['About the author:', 'Image credit: Creative Commons.']);
    const droppedTexts = report.filter(note => note.kind === 'dropped').map(note => note.text);
    expect(droppedTexts).toEqual([close, closeAgain, tagline, again]);
  });
});
