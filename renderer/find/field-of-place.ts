import type { Text } from '#shared/find/place.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** The panel in which a text outside the body is edited; null for those of the masthead. */
export function panelOf({ place }: Text, session: ArticleSession): string | null {
  const [room] = place.path;
  const { authors, credits, assets } = session.article.get();
  if (authors.some(({ id }) => id === place.owner)) return 'authors';
  if (credits.some(({ id }) => id === place.owner)) return 'credits';
  if (assets.some(({ sha256 }) => sha256 === place.owner)) return 'credits';
  return place.owner === '' && place.path.length === 1 && room !== 'metadata' ? null : 'metadata';
}

/** The field that shows a text outside the body, known by what is in it; null when no panel shows it. */
export function fieldOf(
  source: Text,
  session: ArticleSession,
): HTMLInputElement | HTMLTextAreaElement | null {
  const where = panelOf(source, session) === null ? '.masthead' : '.panels';
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `${where} :is(input, textarea)`,
  );
  const same = [...fields].filter(field => field.value === source.text);
  const name = source.label.toLowerCase();
  return same.find(field => field.ariaLabel?.toLowerCase() === name) ?? same[0] ?? null;
}
