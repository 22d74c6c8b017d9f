import type { Article } from '#shared/article/article.ts';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { article, em, footnote, h2, li, link, ol, p, ref, table } from '#shared/testing/builders.ts';

const note = footnote('It has no clapper.');

/** What `printed-article.pdf` was made of, by `galley export --to pdf`. Bell and village are fictional. */
export const printedArticle: Article = article(
  [
    p('The bell of ', em('Fenwick Sands'), ' rang 1,204 times', ref(note), '.'),
    h2('Why it rang'),
    { ...ol(li('Wind.'), li(['A ', link('https://example.com/rope', 'rope'), '.'])), start: 3 },
    table(['Day', 'Strokes'], ['Monday', '600'], ['Tuesday', '604']),
    note,
  ],
  { headline: 'The bell', byline: 'By Ada Fenn', metadata: { ...emptyMetadata(), language: 'en-GB' } },
);
