import { type PlacedEdit, replaceInArticle } from '#shared/find/replace-in-article.ts';
import type { ArticleFields, ArticleSession } from '../session/article-session.ts';
import type { Workspace } from '../session/workspace.ts';

/** Carries edits out: those of the body in the editor, the others in their fields; all are one undo step. */
export function applyEdits(
  workspace: Workspace,
  session: ArticleSession,
  edits: readonly PlacedEdit[],
): void {
  const inBody = edits.filter(({ place }) => place.block !== '');
  const inFields = edits.filter(({ place }) => place.block === '');
  if (inBody.length > 0) workspace.editor.get()?.find.replaceTexts(inBody);
  if (inFields.length === 0) return;
  const before = { ...session.article.get(), body: [] };
  const after = replaceInArticle(before, inFields);
  session.setFields(differing(after, before));
  if (inBody.length > 0) session.undoLog.join();
}

/** The fields of one state of an article that are not those of another. */
function differing(
  article: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): ArticleFields {
  return Object.fromEntries(Object.entries(article).filter(([key, value]) => value !== other[key]));
}
