import { success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { advanceArticle, takeArticleBack } from '../../workflow/advance-article.ts';
import { done } from '../done.ts';
import type { HandlersFor } from '../handlers.ts';

/** Steps of articles that are not open in the window, and what the desk asks of each status. */
export function workflowHandlers(desk: Desk): HandlersFor<'workflow'> {
  return {
    'workflow:desk': async () =>
      success({ who: accountName(), checklists: await (await desk.library).checklists.read() }),
    'workflow:saveChecklists': async checklists =>
      done(await (await desk.library).checklists.write(checklists)),
    'workflow:advance': async ({ id, status, note }) => {
      const step = { status, note, who: accountName(), at: desk.origin.now() };
      return advanceArticle(await desk.library, id, step, desk.origin.newId);
    },
    'workflow:takeBack': async ({ id, status }) =>
      takeArticleBack(await desk.library, id, status, accountName()),
  };
}
