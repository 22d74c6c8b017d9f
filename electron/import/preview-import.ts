import type { Article } from '#shared/article/article.ts';
import { blockText, countWords } from '#shared/article/plain-text.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { ImportPreview } from '#shared/ipc/import.ts';
import { picturesIn } from '../export/pictures-in.ts';
import { takeTurns } from '../storage/take-turns.ts';
import { importFormats } from './formats/index.ts';

/** What a preview shows at most: blocks of the text and notes of the report, and characters of each. */
const most = { blocks: 40, notes: 400, characters: 1500 };

/** What is shown of an import before it is done; `format` is the id of the format that the file was read as. */
export async function previewImport(
  article: Article,
  report: readonly ImportNote[],
  format: string,
): Promise<Omit<ImportPreview, 'size' | 'twins' | 'sameAs'>> {
  const read = importFormats.find(({ info }) => info.id === format);
  return {
    headline: article.headline,
    dek: article.dek,
    byline: article.byline,
    authors: article.authors.map(({ name, role, bio }) => ({ name, role, bio: cutOff(bio) })),
    format: read?.info.name ?? format,
    words: await wordsIn(article),
    pictures: picturesIn(article.body).length,
    opening: article.body
      .slice(0, most.blocks)
      .map(block => ({ type: block.type, text: cutOff(blockText(block)) })),
    blocks: article.body.length,
    report: report
      .slice(0, most.notes)
      .map((note, index) => ({ index, note: { ...note, text: note.text && cutOff(note.text) } })),
    notes: report.length,
    canTakeWhole: read?.readWhole !== undefined,
  };
}

/** As `wordCount`, a few blocks at a time: a whole book must not hold up saving. */
async function wordsIn({ body }: Article): Promise<number> {
  const pause = takeTurns();
  let words = 0;
  for (const block of body) {
    words += countWords(blockText(block));
    await pause();
  }
  return words;
}

/** Never in the middle of a character outside the Basic Multilingual Plane. */
function cutOff(text: string): string {
  return text.length > most.characters
    ? `${text.slice(0, most.characters).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}
