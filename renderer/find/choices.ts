import type { Id } from '#shared/clock.ts';
import type { Finding } from '#shared/ipc/find.ts';

/** What is not to be replaced: a whole article, or single matches by number. What is not named here is replaced. */
export type Choices = ReadonlyMap<Id, 'none' | ReadonlySet<number>>;

/** How many matches of an article are to be replaced. */
export function chosenIn(choices: Choices, { id, total }: Finding): number {
  const left = choices.get(id);
  return left === 'none' ? 0 : total - (left?.size ?? 0);
}

export function isChosen(choices: Choices, finding: Finding): boolean {
  return chosenIn(choices, finding) > 0;
}

/** The numbers of the matches that stay as they are in an article of which others are replaced. */
export function skippedIn(choices: Choices, { id }: Finding): number[] {
  const left = choices.get(id);
  return left === 'none' || left === undefined ? [] : [...left];
}

/** Tells whether one match is to be replaced. */
export function isMatchChosen(choices: Choices, { id }: Finding, match: number): boolean {
  const left = choices.get(id);
  return left === undefined || (left !== 'none' && !left.has(match));
}

/** Chooses a whole article, or leaves it out. */
export function chooseArticle(choices: Choices, { id }: Finding, chosen: boolean): Choices {
  const next = new Map(choices);
  if (chosen) next.delete(id);
  else next.set(id, 'none');
  return next;
}

/** Chooses one match, or leaves it out; in an article that was left out, that match alone is then chosen. */
export function chooseMatch(choices: Choices, finding: Finding, match: number, chosen: boolean): Choices {
  const { id, total } = finding;
  const before = choices.get(id);
  const left = new Set(before === 'none' ? Array.from({ length: total }, (_, i) => i) : before);
  if (chosen) left.delete(match);
  else left.add(match);
  return new Map(choices).set(id, left.size === total ? 'none' : left);
}
