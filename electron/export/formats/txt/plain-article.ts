import { aboutHeading, authorPost, authorsTold } from '#shared/article/about-authors.ts';
import { creditLine, licenceName } from '#shared/metadata/credit-line.ts';
import type { ArticleFields, LicenceFields, PersonFields } from '../../outline/fields.ts';
import type { OutlineBlock } from '../../outline/outline.ts';
import { pageLabels } from '../html/labels.ts';
import { formatDay, readDay } from '../html/published.ts';
import { plainBody } from './plain-body.ts';

/** The paragraphs of a whole article as a wire prints it: headline, dek, byline, body, sign-off, authors, rights. */
export function plainArticle(blocks: readonly OutlineBlock[], fields: ArticleFields): string[] {
  const names = fields.authors.map(({ name }) => name).filter(name => name !== '');
  const body = withDateline(
    plainBody(blocks, fields.language),
    blocks[0]?.kind === 'paragraph',
    dateline(fields),
  );
  return [
    fields.headline,
    fields.dek,
    fields.byline || names.join(', '),
    ...body,
    fields.signOff,
    ...aboutAuthors(fields),
    ...corrections(fields),
    ...rights(fields),
  ].filter(text => text.trim() !== '');
}

/** Place and day, as they stand before the first paragraph: `Wrackmouth, 24 November 2026`. */
function dateline({ dateline: place, published, language }: ArticleFields): string {
  const day = readDay(published);
  return [place, day ? formatDay(day, language) : ''].filter(part => part !== '').join(', ');
}

function withDateline(body: readonly string[], startsWithText: boolean, line: string): string[] {
  const [first, ...rest] = body;
  if (line === '') return [...body];
  return startsWithText && first !== undefined ? [`${line} — ${first}`, ...rest] : [line, ...body];
}

export function aboutAuthors({ authors, byline, language }: ArticleFields): string[] {
  const unnamed = byline === '' ? [] : authors.filter(({ name }) => !byline.includes(name));
  const told = new Set<PersonFields>([...authorsTold(authors), ...unnamed]);
  if (told.size === 0) return [];
  const entries = authors
    .filter(author => told.has(author))
    .map(author => {
      const who = [author.name, authorPost(author)].filter(part => part !== '').join(', ');
      return [who, author.bio].filter(part => part !== '').join('\n');
    });
  return [aboutHeading(told.size, language).text, ...entries];
}

export function corrections({ corrections: list, language }: ArticleFields): string[] {
  if (list.length === 0) return [];
  return [pageLabels(language).labels.corrections, ...list.map(({ text }) => text)];
}

export function rights(fields: ArticleFields): string[] {
  const { labels } = pageLabels(fields.language);
  const credits = fields.credits.map(credit => {
    const line = creditLine({ ...credit, licence: licenceOf(credit) });
    const kind = labels.kinds[credit.kind];
    return kind === undefined || line === '' ? line : `${kind}: ${line}`;
  });
  return [
    ...(credits.some(line => line !== '') ? [labels.credits, ...credits] : []),
    fields.source === '' ? '' : `${labels.source}: ${fields.source}`,
    fields.creditLine,
    fields.copyrightHolder === '' ? '' : `© ${fields.copyrightHolder}`,
    fields.copyrightNotice,
    fields.usageTerms,
    [licenceName(licenceOf(fields)), fields.licenceUrl].filter(part => part !== '').join(', '),
  ];
}

function licenceOf({ licence, licenceVersion, licenceUrl }: LicenceFields) {
  return { name: licence, version: licenceVersion, url: licenceUrl };
}
