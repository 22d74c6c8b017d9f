import type { Block } from '#shared/article/blocks/block.ts';
import { textSpan } from '#shared/article/inline.ts';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import type { Id } from '#shared/clock.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { BlockReader } from './block-reader.ts';
import { flattenHtml } from './flatten-html.ts';
import { headingLevels } from './heading-level.ts';
import { Losses } from './losses.ts';
import { findNotes } from './notes.ts';
import type { FoundPicture, Page } from './page.ts';
import { settle } from './settle.ts';
import { StyleSheet } from './style-sheet.ts';
import { surveyPage } from './survey.ts';
import { plainContext } from './text-run.ts';
import { type Element, parseHtml } from './tree.ts';

export interface HtmlOptions {
  newId: () => Id;
  /** Keeps what is otherwise tidied away: hidden and deleted text, fillers, bold headings, redirects. */
  asItWas?: boolean;
}

/** A page as an article has it. */
export interface ReadHtml {
  blocks: Block[];
  /** Pictures whose bytes stood in the page; their image blocks wait for an asset. */
  pictures: FoundPicture[];
  /** What was left out or could not be kept. */
  notes: ImportNote[];
}

/**
 * Reads HTML of any origin: Word, Google Docs, LibreOffice, Pages, browsers, mail, tables of spreadsheets. It goes by an
 * allow list and runs and loads nothing; hostile or endless input gives its text at most. Never throws for what it reads.
 */
export function htmlToBlocks(html: string, { newId, asItWas = false }: HtmlOptions): ReadHtml {
  const root = parseHtml(html);
  if (!root) return readFlat(html, newId);
  try {
    return treeToBlocks(root, { newId, asItWas });
  } catch (error) {
    // A stack that overflows all the same: what nests without end was made to do so.
    if (error instanceof RangeError) return readFlat(html, newId);
    throw error;
  }
}

/** Reads a page that was parsed already; throws a RangeError for one that nests deeper than `parseHtml` lets through. */
export function treeToBlocks(root: Element, { newId, asItWas = false }: HtmlOptions): ReadHtml {
  return readWhole(root, newId, asItWas);
}

function readFlat(html: string, newId: () => Id): ReadHtml {
  const losses = new Losses();
  losses.add('structure');
  const blocks = flattenHtml(html).map(
    (text): Block => ({ type: 'paragraph', id: newId(), content: [textSpan(text.normalize('NFC'))] }),
  );
  return { blocks, pictures: [], notes: losses.notes() };
}

function readWhole(root: Element, newId: () => Id, asItWas: boolean): ReadHtml {
  const losses = new Losses();
  const page = pageOf(root, losses, newId, asItWas);
  const reader = new BlockReader(page, false);
  reader.readChildren(root, plainContext);
  const body = reader.finish();
  // The line above the notes goes with them.
  while (page.referred.size > 0 && body.at(-1)?.type === 'divider') body.pop();
  const blocks = joinAdjacentLists(settle(body.concat(readNotes(page)), asItWas));
  return { blocks, pictures: page.pictures, notes: losses.notes() };
}

function pageOf(root: Element, losses: Losses, newId: () => Id, asItWas: boolean): Page {
  const survey = surveyPage(root);
  const notes = findNotes(survey, newId);
  return {
    survey,
    sheet: new StyleSheet(root),
    losses,
    notes,
    noteElements: new Set([...notes.values()].map(note => note.element)),
    levelOf: headingLevels(survey.headings),
    newId,
    asItWas,
    pictures: [],
    referred: new Set(),
  };
}

/** The notes that the text refers to; reading one may find a reference to another. */
function readNotes(page: Page): Block[] {
  const blocks: Block[] = [];
  for (const note of page.referred) {
    const reader = new BlockReader(page, false);
    const content = reader.textInside(note.element, plainContext);
    blocks.push({ type: 'footnote', id: note.id, content }, ...reader.finish());
  }
  return blocks;
}
