import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { treeToBlocks } from '#shared/html/html-to-blocks.ts';
import type { Element } from '#shared/html/tree.ts';
import type { Imported, ReadContext } from '../formats/import-format.ts';
import { dropped, lost } from '../report-note.ts';
import { startArticle } from '../start-article.ts';
import { baseOf, completeAddress, completeAddresses } from './addresses.ts';
import { fieldNotes } from './field-notes.ts';
import { findContent } from './find-content.ts';
import { flattenLayoutTables } from './flatten-tables.ts';
import { findLeadPicture, placeLeadPicture } from './lead-picture.ts';
import { readPageFields } from './metadata/page-fields.ts';
import { readSources } from './metadata/page-sources.ts';
import { splitOpening } from './split-opening.ts';
import { takeOutHidden } from './tidy-page.ts';

/** Reads a page that was parsed into an article: what it says of itself into fields, what is its text into the body. */
export function pageToArticle(page: Element, savedFrom: string, context: ReadContext): Imported {
  const { origin } = context;
  const sources = readSources(page, savedFrom);
  const fields = readPageFields(sources);
  const base = baseOf(page, fields.canonicalUrl);
  const hidden = takeOutHidden(page);
  const lead = findLeadPicture(sources, address => completeAddress(address, base));
  flattenLayoutTables(page);
  const { root, how } = findContent(page);
  completeAddresses(root, base);
  const read = treeToBlocks(root, { newId: origin.newId });
  const opening = splitOpening(read.blocks, fields);
  const placed = placeLeadPicture(opening.body, lead, origin);
  const report: ImportNote[] = [
    ...context.notes,
    ...fieldNotes(fields),
    ...placed.notes,
    // A picture that was put before the text moves what is counted from its beginning.
    ...opening.notes.map(note => ({ ...note, at: note.at + placed.body.length - opening.body.length })),
    ...howNotes(how),
    ...(hidden.length > 0 ? [hiddenNote(hidden)] : []),
    ...read.notes,
  ];
  const start = startArticle(
    context,
    { siteName: fields.siteName, siteTagline: '', siteUser: fields.siteUser },
    [],
  );
  const { published, modified, section, keywords, canonicalUrl } = fields;
  const article: Article = {
    ...start,
    headline: fields.headline,
    dek: opening.dek,
    byline: fields.byline,
    body: placed.body,
    authors: fields.authors.map(({ group: _group, ...author }) => ({
      ...newAuthor(origin.newId(), ''),
      ...author,
    })),
    credits: placed.credits,
    metadata: {
      ...start.metadata,
      language: fields.language || start.metadata.language,
      published,
      modified,
      section,
      keywords,
      canonicalUrl,
      seoDescription: fields.description === opening.dek ? '' : fields.description,
    },
    provenance: start.provenance && { ...start.provenance, report },
  };
  return { article, report };
}

function howNotes(how: 'whole' | 'found' | 'unsure'): ImportNote[] {
  if (how === 'found') {
    const message =
      'Everything on the page around the article: navigation, other articles, comments and the like.';
    return [{ ...dropped('around', message, null, '', 0), text: null }];
  }
  if (how === 'whole') return [];
  return [
    lost('no-article', 'No article could be told from the rest of the page; all its text was kept.', null),
  ];
}

function hiddenNote(texts: readonly string[]): ImportNote {
  const message =
    texts.length === 1 ? '1 text that the page hides.' : `${texts.length} texts that the page hides.`;
  return dropped('hidden', message, null, texts.join('\n').slice(0, 100_000), 0);
}
