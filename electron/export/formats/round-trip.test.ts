import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '#shared/testing/builders.ts';
import { anyHostileArticle } from '../testing/any-hostile-article.ts';
import { anyPicturedArticle } from '../testing/any-pictured-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { isZip } from '../testing/readable.ts';
import type { ExportFormat } from './format.ts';
import { exportFormats } from './index.ts';

/** How many articles each format is tried on, and how long that may take on a busy machine, in milliseconds. */
const runs = 250;
const hostileRuns = 120;
const patience = 300_000;

/** An archive has no lines. */
function isArchive(format: ExportFormat): boolean {
  return exportInMemory(article([]), format)
    .files.slice(0, 1)
    .some(({ bytes }) => isZip(bytes));
}

describe.each(exportFormats.map(format => [format.info.name, format] as const))('%s', (_, format) => {
  it(
    'says everything that the article says, for any article',
    () => {
      fc.assert(
        fc.property(anyPicturedArticle, article => {
          expect(exportInMemory(article, format).differences).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  it(
    'says everything that it does not count as lost, for any article with hostile text',
    () => {
      fc.assert(
        fc.property(anyHostileArticle, article => {
          expect(exportInMemory(article, format).differences).toEqual([]);
        }),
        { numRuns: hostileRuns },
      );
    },
    patience,
  );

  it('is the same bytes for the same article', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyPicturedArticle, article => {
        const again = structuredClone(article);
        expect(exportInMemory(again, format).text).toBe(exportInMemory(article, format).text);
      }),
      { numRuns: 50 },
    );
  });

  it.skipIf(isArchive(format))(
    'ends in one line feed and has no other line end',
    { timeout: patience },
    () => {
      fc.assert(
        fc.property(anyHostileArticle, given => {
          const { text } = exportInMemory(given, format);
          expect(text).toMatch(/(?:^|[^\n])\n$/);
          expect(text).not.toContain('\r');
        }),
        { numRuns: 100 },
      );
    },
  );
});
