import type { Article } from '#shared/article/article.ts';
import type { Time } from '#shared/clock.ts';

/**
 * The fields of an article that is killed: its status, and the note to those who have received it in front of the
 * ednote, e.g. `KILL (2026-11-24 10:00 UTC): The council has withdrawn the figures.`
 */
export function killed(
  article: Pick<Article, 'notes' | 'workflow'>,
  note: string,
  at: Time,
): Pick<Article, 'status' | 'notes' | 'workflow'> {
  const { notes, workflow } = article;
  const line = `KILL (${at.slice(0, 10)} ${at.slice(11, 16)} UTC): ${note.trim()}`;
  return {
    status: 'killed',
    notes: { ...notes, ednote: notes.ednote === '' ? line : `${line}\n\n${notes.ednote}` },
    workflow: {
      ...workflow,
      history: [...workflow.history, { status: 'killed', at, who: '', note: note.trim() }],
    },
  };
}
