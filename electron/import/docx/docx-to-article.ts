import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { BytesContext, Imported } from '../formats/import-format.ts';
import { noSite, startArticle } from '../start-article.ts';
import { assemble, assembleWithPlaces } from './body/assemble.ts';
import { Fields } from './body/fields.ts';
import { noteMargins } from './body/read-margins.ts';
import { readNotes } from './body/read-notes.ts';
import { readPieces } from './body/read-pieces.ts';
import { Reading } from './body/reading.ts';
import { resolveChanges } from './changes/resolve-changes.ts';
import type { ChangesView } from './changes/tracked-change.ts';
import { takeFields } from './fields-of-article.ts';
import { openPackage } from './package/open-package.ts';
import { childOf, element, type XmlNode } from './package/xml-node.ts';
import { fillFromProperties, languageInProperties } from './read-core-properties.ts';
import { readComments } from './review/read-comments.ts';
import { settleSigns } from './review/settle-signs.ts';
import { describeChanges, toSuggestions } from './review/to-suggestions.ts';
import { toThreads } from './review/to-threads.ts';
import { settleHeadings } from './settle-headings.ts';
import { settleLanguages } from './settle-languages.ts';
import { Numbering } from './styles/numbering.ts';
import { Styles } from './styles/styles.ts';

export interface DocxOptions {
  /** Which text of a document with tracked changes becomes the article. */
  changes: ChangesView;
}

/** Reads a Word document into an article. Rejects with a `Refusal` for a file that is damaged or made to do harm. */
export async function docxToArticle(
  bytes: Uint8Array,
  context: BytesContext,
  { changes: view }: DocxOptions,
): Promise<Imported> {
  const document = await openPackage(bytes);
  const resolved = resolveChanges(document.main.root, view);
  const reading = new Reading({
    context,
    document,
    styles: new Styles(document.related('styles')?.root ?? null),
    numbering: new Numbering(document.related('numbering')?.root ?? null),
    changes: resolved.changes,
    others: resolved.others,
    readBlocks: readBox,
  });
  const pieces = readPieces(childOf(resolved.root, 'w:body') ?? element('w:body'), reading, true);
  const framed = takeFields(startArticle(context, noSite, []), pieces, reading);
  reading.at = pieces.length;
  const notes = readNotes(reading, view);
  const assembled = assembleWithPlaces(framed.pieces, reading);
  const blocks = settleHeadings(assembled.blocks, reading);
  const settled = settleLanguages([...blocks, ...notes], languageInProperties(reading));
  const { body, places } = settleSigns(settled.body, reading.codes);
  const comments = readComments(document);
  const filled = fillFromProperties(framed.article, reading);
  const full = body.length === 0 && comments.length > 0 ? [emptyParagraph(reading)] : body;
  const article: Article = {
    ...filled,
    body: full,
    assets: [...reading.assets.values()],
    metadata: { ...filled.metadata, language: settled.language || filled.metadata.language },
    review: {
      threads: toThreads(comments, full, places, filled.id, reading),
      suggestions: toSuggestions(view, full, places, filled.id, reading),
    },
  };
  reading.at = 0;
  noteMargins(reading);
  const changes = describeChanges(reading.changes);
  if (changes !== '') reading.lost('changes', `${changes}: the text is the one with all of them ${view}.`);
  const placeOf = (at: number) => assembled.places[framed.places[at] ?? -1] ?? blocks.length;
  return withReport(article, context, reading, placeOf);
}

/** Reads what stands in a box, a cell or a note as blocks of their own; a field cannot go on into it. */
function readBox(node: XmlNode, reading: Reading): Block[] {
  const { fields } = reading;
  reading.fields = new Fields();
  const blocks = assemble(readPieces(node, reading, false), reading);
  reading.fields = fields;
  return blocks;
}

function emptyParagraph(reading: Reading): Block {
  return { type: 'paragraph', id: reading.newId(), content: [] };
}

/** Places of notes were counted in paragraphs, before lists and fields were made of them. */
function withReport(
  article: Article,
  context: BytesContext,
  reading: Reading,
  placeOf: (paragraph: number) => number,
): Imported {
  const own = reading.report().map(note => ({ ...note, at: placeOf(note.at) }));
  const report = [...context.notes, ...own];
  const provenance = article.provenance && { ...article.provenance, report };
  return { article: { ...article, provenance }, report };
}
