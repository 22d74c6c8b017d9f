import type { Response } from '#shared/ipc/contract.ts';
import { success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { describeFindings, findInArticle } from '../../find/find-in-article.ts';
import { replaceInLibraryArticle } from '../../find/replace-in-library-article.ts';
import type { HandlersFor } from '../handlers.ts';

/** Finds and replaces in the articles of the library, a few at a time, so that the window can stop between them. */
export function findHandlers(desk: Desk): HandlersFor<'find'> {
  return {
    'find:inArticles': async ({ ids, query }) => {
      const library = await desk.library;
      const answer: Response<'find:inArticles'> = { found: [], failed: [] };
      for (const id of ids) {
        const read = await library.visit(id);
        if (!read.ok) {
          answer.failed.push({ id, why: read.error.message });
          continue;
        }
        const found = findInArticle(read.value, query);
        if (!found.ok) return found;
        const finding = describeFindings(read.value, found.value);
        if (finding) answer.found.push(finding);
      }
      return success(answer);
    },
    'find:replace': async order => replaceInLibraryArticle(await desk.library, order, accountName()),
  };
}
