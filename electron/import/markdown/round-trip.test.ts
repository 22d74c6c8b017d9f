import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { md as exporter } from '../../export/formats/md.ts';
import { everyFormatLimits } from '../../export/limits/every-format.ts';
import { applyLimits } from '../../export/limits/limit.ts';
import { mapPictures } from '../../export/limits/map-blocks.ts';
import { outlineArticle } from '../../export/outline/outline-article.ts';
import { md as importer } from '../formats/md.ts';

function importBack(article: Article) {
  const [file] = exporter.render(article, { name: 'a', pictures: new Map() });
  if (!file || importer.takes !== 'text') throw new Error('Markdown is one text file.');
  const arrival = {
    fileName: 'a.md',
    format: 'md',
    importedAt: '2026-01-02T03:04:05.000Z',
    sha256: '0'.repeat(64),
  };
  const text = new TextDecoder().decode(file.bytes);
  const read = importer.read(text, { origin: testOrigin(), arrival, notes: [] });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** Files of pictures stand beside a Markdown file; an import reads one file and knows them by their address. */
function withoutFiles(article: Article): Article {
  return { ...article, body: mapPictures(article.body, picture => ({ ...picture, asset: null })) };
}

describe('Markdown that Galley wrote', () => {
  it('comes back as the same article, up to what its receipt names', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyArticle.map(withoutFiles), given => {
        const { article } = applyLimits(given, [...everyFormatLimits, ...exporter.limits]);
        const back = importBack(article);
        // Where an empty paragraph was lost, the lists around it have come together and are one.
        const expected = { ...article, body: joinAdjacentLists(article.body) };
        expect(outlineArticle(back.article)).toEqual(outlineArticle(expected));
        expect(back.report).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
