import type { Article } from '#shared/article/article.ts';
import type { Need, Profile } from './profile.ts';
import { isProfileField, type Measure, type ProfileFieldName, profileFields } from './profile-fields.ts';

/** How one field stands against its profile. */
export interface FieldState {
  field: ProfileFieldName;
  label: string;
  need: Need;
  measure: Measure | null;
  length: number;
  least: number | null;
  most: number | null;
  /** `missing` only where the field is required or recommended; a field that is empty has no wrong length. */
  problem: 'missing' | 'short' | 'long' | null;
}

/** How every field that a profile speaks of stands, in the order of the profile. */
export function fieldStates(article: Article, profile: Profile): FieldState[] {
  return profile.rules.flatMap(({ field, need, least, most }) => {
    if (!isProfileField(field)) return [];
    const { label, measure, lengthOf } = profileFields[field];
    const length = lengthOf(article);
    return [
      { field, label, need, measure, length, least, most, problem: problemOf(length, need, least, most) },
    ];
  });
}

/** Tells whether a field keeps the piece from going out: it is required and empty, or of a wrong length. */
export function isWanting({ problem, need }: Pick<FieldState, 'problem' | 'need'>): boolean {
  return problem !== null && (problem !== 'missing' || need === 'required');
}

function problemOf(
  length: number,
  need: Need,
  least: number | null,
  most: number | null,
): FieldState['problem'] {
  if (length === 0) return need === 'optional' ? null : 'missing';
  if (least !== null && length < least) return 'short';
  return most !== null && length > most ? 'long' : null;
}

/** What is wrong with an article by a profile, the fields in the order of the profile. */
export function checkProfile(article: Article, profile: Profile): FieldState[] {
  return fieldStates(article, profile).filter(({ problem }) => problem !== null);
}

/** Says in a sentence what is wrong with a field. */
export function describeProblem(state: FieldState, profile: Profile): string {
  const { label, measure, length, least, most, need, problem } = state;
  if (problem === 'missing') {
    return need === 'required'
      ? `${label} is missing; the profile ${profile.name} requires it.`
      : `${label} is empty; the profile ${profile.name} recommends it.`;
  }
  const bound = problem === 'short' ? least : most;
  const side = problem === 'short' ? 'at least' : 'at most';
  return `${label} has ${count(length, measure)}; the profile ${profile.name} wants ${side} ${bound}.`;
}

const nouns: Record<Measure, [one: string, more: string]> = {
  characters: ['character', 'characters'],
  words: ['word', 'words'],
  entries: ['entry', 'entries'],
};

function count(length: number, measure: Measure | null): string {
  const [one, more] = nouns[measure ?? 'entries'];
  return length === 1 ? `1 ${one}` : `${length} ${more}`;
}
