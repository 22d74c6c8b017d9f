import type { Article } from '#shared/article/article.ts';
import type { Time } from '#shared/clock.ts';

/**
 * The notes of an article that is killed: what those who have received it must know stands in front of the ednote, e.g.
 * `KILL (2026-11-24 10:00 UTC): The council has withdrawn the figures.`
 */
export function withKillNote(notes: Article['notes'], note: string, at: Time): Article['notes'] {
  const line = killLine(note, at);
  return { ...notes, ednote: notes.ednote === '' ? line : `${line}\n\n${notes.ednote}` };
}

/** The notes without the kill note of that moment; one that somebody has changed since stays. */
export function withoutKillNote(notes: Article['notes'], note: string, at: Time): Article['notes'] {
  const line = killLine(note, at);
  const from = `\n${notes.ednote}\n`.indexOf(`\n${line}\n`);
  if (from < 0) return notes;
  const [before, after] = [notes.ednote.slice(0, from), notes.ednote.slice(from + line.length)];
  // With the empty line that parts it from what follows, or at the end from what stands before.
  const rest = after === '' ? before.replace(/\n\n$/, '') : before + after.replace(/^\n\n/, '');
  return { ...notes, ednote: rest };
}

function killLine(note: string, at: Time): string {
  return `KILL (${at.slice(0, 10)} ${at.slice(11, 16)} UTC): ${note.trim()}`;
}
