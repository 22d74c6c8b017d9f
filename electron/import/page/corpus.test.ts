import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPageSource } from './testing/read-page-source.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus/thirdparty/html-pages', import.meta.url));
const truthFile = join(folder, 'metadata-truth.json');
const missing = !existsSync(truthFile);
const truth = z.array(
  z.object({ page: z.string(), authors: z.array(z.string()), date: z.string().nullable() }),
);

describe('pages as they were saved', () => {
  it('have their authors and their date, as somebody read them there', context => {
    context.skip(missing, `${truthFile} is not here: the corpus folder is missing.`);
    // Eight pages of the list, evenly taken; build/corpus/pages.mjs goes through all of them.
    const pages = truth.parse(JSON.parse(readFileSync(truthFile, 'utf8'))).filter((_, i) => i % 5 === 0);
    for (const { page, authors, date } of pages) {
      const { article } = readPageSource(new Uint8Array(readFileSync(join(folder, page, 'source.html'))));
      expect([page, ...article.authors.map(({ name }) => name)]).toEqual([page, ...authors]);
      if (date !== null) expect(article.metadata.published).toMatch(new RegExp(`^${date}`));
    }
  });
});
