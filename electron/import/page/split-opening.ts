import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { recognised } from '../report-note.ts';
import { readDate } from '../scraped/read-date.ts';
import { foldTitle } from './metadata/find-titles.ts';
import type { PageFields } from './metadata/page-fields.ts';

/** How many blocks of text at the start may be the headline, the dek or the byline once more. */
const looksAt = 6;

/** The body without what stands in fields of its own, and the dek that the article then has. */
export interface Opening {
  body: Block[];
  dek: string;
  notes: ImportNote[];
}

/**
 * Takes headline, dek, byline and date off the beginning of a body, each only where it says what was recognised and
 * nothing else. A dek that is only declared and with which the text itself begins is none.
 */
export function splitOpening(blocks: readonly Block[], fields: PageFields): Opening {
  const { headline, byline, bylineText, dek, dekShown } = fields;
  const notes: ImportNote[] = [];
  const body: Block[] = [];
  const wanted = new Map([
    ['headline', foldTitle(headline)],
    ['byline', foldTitle(byline)],
    ['byline ', foldTitle(bylineText)],
    ['names', foldTitle(fields.authors.map(({ name }) => name).join(' '))],
    ...(dekShown ? [['dek', foldTitle(dek)] as const] : []),
  ]);
  let seen = 0;
  for (const block of blocks) {
    const text =
      seen < looksAt && (block.type === 'paragraph' || block.type === 'heading') ? blockText(block) : '';
    if (text === '') {
      body.push(block);
      continue;
    }
    seen++;
    const fold = foldTitle(text);
    const what =
      fold === '' ? '' : ([...wanted].find(([, value]) => value === fold)?.[0] ?? dateOf(text, fields));
    if (what === '') body.push(block);
    else
      notes.push(recognised('opening', `“${text.slice(0, 200)}” at the start is the ${what.trim()}.`, null));
  }
  return { body, dek: repeats(body, dek) ? '' : dek, notes };
}

/** Whether the first paragraph begins with the words of the dek. */
function repeats(body: readonly Block[], dek: string): boolean {
  const fold = foldTitle(dek);
  if (fold === '') return false;
  const paragraphs = body.filter(block => block.type === 'paragraph').slice(0, 3);
  return paragraphs.some(block => foldTitle(blockText(block)).startsWith(fold.slice(0, 60)));
}

/** "date" for a line that is the day of publication, or the headline with that day behind it. */
function dateOf(text: string, { headline, published }: PageFields): string {
  const line = headline !== '' && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
  const date = readDate(line);
  if (date === '' || !published.startsWith(date)) return '';
  return line === text ? 'date' : 'headline with the date';
}
