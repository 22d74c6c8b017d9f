import { type Result, success } from '#shared/result.ts';
import type { Claim } from '../scraped/claim.ts';
import { claimsToArticle } from '../scraped/claims-to-article.ts';
import { readPage } from '../scraped/read-page.ts';
import { composeText } from '../text/compose-text.ts';
import { type Passage, readPassages } from '../text/read-passages.ts';
import type { Imported, ReadContext, TextFormat } from './import-format.ts';

/** Plain text, as it was written or as it was copied off a web page. */
export const txt: TextFormat = {
  takes: 'text',
  info: { id: 'txt', name: 'Plain text', extensions: ['txt', 'text'], mediaType: 'text/plain' },
  claims: () => true,
  read: (text, context) => readText(text, context, readPage),
  readWhole,
};

/** Reads a text of any format as it is: every line is body. */
export function readWhole(text: string, context: ReadContext): Result<Imported> {
  return readText(text, context, () => []);
}

function readText(
  given: string,
  context: ReadContext,
  claim: (passages: readonly Passage[]) => Claim[],
): Result<Imported> {
  const { text, notes } = composeText(given);
  const passages = readPassages(text);
  const noted = { ...context, notes: [...context.notes, ...notes] };
  return success(claimsToArticle(passages, claim(passages), noted));
}
