import type { Article } from '#shared/article/article.ts';
import type { Time } from '#shared/clock.ts';

/**
 * The notes of an article that is killed: what those who have received it must know stands in front of the ednote, e.g.
 * `KILL (2026-11-24 10:00 UTC): The council has withdrawn the figures.`
 */
export function withKillNote(notes: Article['notes'], note: string, at: Time): Article['notes'] {
  const line = `KILL (${at.slice(0, 10)} ${at.slice(11, 16)} UTC): ${note.trim()}`;
  return { ...notes, ednote: notes.ednote === '' ? line : `${line}\n\n${notes.ednote}` };
}
