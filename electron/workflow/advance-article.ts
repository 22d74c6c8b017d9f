import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import { type ArticleSummary, summarizeArticle } from '#shared/ipc/article-summary.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { advance, mayMoveTo, type Step, takeBack } from '#shared/workflow/advance.ts';
import type { Status } from '#shared/workflow/status.ts';
import type { Library } from '../storage/library.ts';

/** Takes an article of a library to a status by the rules of its desk, and says what should be known of it. */
export async function advanceArticle(
  library: Library,
  id: Id,
  step: Step,
  newId: () => Id,
): Promise<Result<{ summary: ArticleSummary; warnings: string[] }>> {
  const read = await library.read(id);
  if (!read.ok) return read;
  const article = read.value;
  const checklists = await library.checklists.read();
  const { warnings } = mayMoveTo(article, step.status, checklists);
  const moved = advance(article, step, checklists, newId);
  if (!moved.ok) return moved;
  const summary = await save(library, article, moved.value, step.who);
  return summary.ok ? success({ summary: summary.value, warnings }) : summary;
}

/** Takes the last step of an article back, if it led to the status that it still has. */
export async function takeArticleBack(
  library: Library,
  id: Id,
  status: Status,
  who: string,
): Promise<Result<ArticleSummary>> {
  const read = await library.read(id);
  if (!read.ok) return read;
  const before = read.value.status === status ? takeBack(read.value) : null;
  if (!before) return failure('refused', 'The article has moved on, so its status stays as it is.');
  return save(library, read.value, before, who);
}

async function save(
  library: Library,
  article: Article,
  fields: Pick<Article, 'status' | 'workflow'> & Partial<Pick<Article, 'notes'>>,
  who: string,
): Promise<Result<ArticleSummary>> {
  const saved = await library.save(article.id, article.revision, { fields, splices: [] }, who);
  if (!saved.ok) return saved;
  const { revision, savedAt: modifiedAt } = saved.value;
  return success(summarizeArticle({ ...article, ...fields, revision, modifiedAt }));
}
