import type { Target } from '#shared/ipc/view-state.ts';

/** How near a text is to what was aimed at. */
export interface Progress {
  /** 0 to 1. */
  done: number;
  state: 'under' | 'reached' | 'over';
  text: string;
}

const number = new Intl.NumberFormat('en-GB');

/** How an article stands to its target; null for a target that says nothing. */
export function articleProgress(words: number, target: Target | null): Progress | null {
  if (!target) return null;
  const { least, most } = target;
  const aim = least ?? most;
  if (aim === null) return null;
  const state = most !== null && words > most ? 'over' : words >= aim || least === null ? 'reached' : 'under';
  return { done: Math.min(1, words / aim), state, text: describeTarget(words, target) };
}

function describeTarget(words: number, { least, most }: Target): string {
  const has = number.format(words);
  if (least === null) return `${has} of at most ${number.format(most ?? 0)} words`;
  if (most === null || most === least) return `${has} of ${number.format(least)} words`;
  return `${has} of ${number.format(least)}–${number.format(most)} words`;
}

/** How much of what was to be written in one sitting is written; what was cut since counts against it. */
export function sessionProgress(written: number, goal: number | null): Progress | null {
  if (goal === null) return null;
  const words = Math.max(0, written);
  return {
    done: Math.min(1, words / goal),
    state: words >= goal ? 'reached' : 'under',
    text: `${number.format(words)} of ${number.format(goal)} this session`,
  };
}

/** Reads a number of words as somebody types it; null for an empty field, undefined for what is no such number. */
export function readWords(typed: string): number | null | undefined {
  const bare = typed.replace(/[\s.,'’]/g, '');
  if (bare === '') return null;
  return /^\d{1,7}$/.test(bare) && Number(bare) > 0 ? Number(bare) : undefined;
}
