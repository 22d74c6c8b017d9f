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
  const names = fields.authors.map(({ name }) => name).join(' ');
  const wanted: [Part, string][] = [
    ['headline', headline],
    ['byline', byline],
    ['byline', bylineText],
    ['byline', names],
    ['dek', dekShown ? dek : ''],
  ];
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
    const part =
      fold === ''
        ? undefined
        : (wanted.find(([, said]) => foldTitle(said) === fold)?.[0] ?? dateIn(text, fields));
    if (part === undefined) body.push(block);
    else
      notes.push({
        ...recognised(
          'opening',
          `The ${part}, once more at the beginning: “${text}”.`,
          null,
          body.length,
          text,
        ),
        fields: [fieldOf[part]],
      });
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

type Part = 'headline' | 'byline' | 'dek' | 'date' | 'headline with the date';

/** The field that each goes out of when its text is taken back. */
const fieldOf: Record<Part, string> = {
  headline: 'headline',
  byline: 'byline',
  dek: 'dek',
  date: 'published',
  'headline with the date': 'headline',
};

/** Whether a line is the day of publication, or the headline with that day behind it. */
function dateIn(text: string, { headline, published }: PageFields): Part | undefined {
  const line = headline !== '' && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
  const date = readDate(line);
  if (date === '' || !published.startsWith(date)) return undefined;
  return line === text ? 'date' : 'headline with the date';
}
