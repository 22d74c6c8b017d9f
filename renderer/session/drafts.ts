import type { ArticleSession } from './article-session.ts';

const drafts = new WeakMap<ArticleSession, Map<string, string>>();

/** Texts that fields of an article have refused, by field: they wait while another panel is open. */
export function draftsOf(session: ArticleSession): Map<string, string> {
  const known = drafts.get(session) ?? new Map<string, string>();
  drafts.set(session, known);
  return known;
}
