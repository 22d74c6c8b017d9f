import { useMemo } from 'react';
import type { Article } from '#shared/article/article.ts';
import { sameValue } from '#shared/article/same-value.ts';
import type { Check } from '#shared/checks/check.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { runChecks } from '#shared/checks/run-checks.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { deskZone } from '../session/desk-zone.ts';
import { usePart } from '../session/use-store.ts';

/** What some checks find in the open article; the component is drawn again only when that is something else. */
export function useFindings(session: ArticleSession, checks: readonly Check[]): readonly Finding[] {
  return usePart(
    session.article,
    useMemo(() => rememberFindings(checks), [checks]),
  );
}

function rememberFindings(checks: readonly Check[]): (article: Article) => readonly Finding[] {
  let seen: Article | null = null;
  let found: readonly Finding[] = [];
  return article => {
    if (seen && looksTheSame(seen, article)) return found;
    seen = article;
    const now = new Date().toISOString();
    const fresh = runChecks(article, { profile: article.profile, now, zone: deskZone }, checks);
    if (!sameValue(fresh, found)) found = fresh;
    return found;
  };
}

/** A save puts another article in the store that holds the same parts, but for its revision. */
function looksTheSame(a: Article, b: Article): boolean {
  const parts = [
    ...(['authors', 'byline', 'credits', 'assets', 'body'] as const),
    ...(['metadata', 'provenance', 'workflow'] as const),
  ];
  return parts.every(part => a[part] === b[part]);
}
