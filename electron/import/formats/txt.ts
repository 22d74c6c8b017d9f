import { success } from '#shared/result.ts';
import { claimsToArticle } from '../scraped/claims-to-article.ts';
import { readPage } from '../scraped/read-page.ts';
import { composeText } from '../text/compose-text.ts';
import { readPassages } from '../text/read-passages.ts';
import type { ImportFormat } from './import-format.ts';

/** Plain text, as it was written or as it was copied off a web page. */
export const txt: ImportFormat = {
  takes: 'text',
  info: { id: 'txt', name: 'Plain text', extensions: ['txt', 'text'], mediaType: 'text/plain' },
  claims: () => true,
  read: (given, context) => {
    const { text, notes } = composeText(given);
    const passages = readPassages(text);
    return success(
      claimsToArticle(passages, readPage(passages), { ...context, notes: [...context.notes, ...notes] }),
    );
  },
};
