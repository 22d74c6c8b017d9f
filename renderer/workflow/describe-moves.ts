import type { Id } from '#shared/clock.ts';
import { type Status, statusNames } from '#shared/workflow/status.ts';

/** What became of one article that was to take a step. */
export interface Move {
  id: Id;
  /** As it stands in a sentence. */
  name: string;
  /** Why it stayed as it is; '' when it did not. */
  why: string;
  warnings: readonly string[];
}

/** How many articles that stayed are named. */
const mostNamed = 4;

/** What became of articles that were to come into a status, in sentences. */
export function describeMoves(
  moves: readonly Move[],
  status: Status,
): { kind: 'info' | 'error'; text: string } {
  const done = moves.filter(move => move.why === '');
  const stayed = moves.filter(move => move.why !== '');
  const [only] = done;
  const named = stayed
    .slice(0, mostNamed)
    .map(move => `${move.name} stays as it is. ${move.why}`)
    .join(' ');
  const rest = stayed.length - mostNamed;
  const parts = [
    done.length === 1 && only ? `${only.name} is now “${statusNames[status]}”.` : '',
    done.length > 1 ? `${done.length} articles are now “${statusNames[status]}”.` : '',
    moves.length === 1 && only ? only.warnings.join(' ') : '',
    named,
    rest > 0 ? `So do ${rest} more.` : '',
  ];
  return { kind: done.length === 0 ? 'error' : 'info', text: parts.filter(Boolean).join(' ') };
}
