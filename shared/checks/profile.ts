import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import { checkProfile, describeProblem, type FieldState } from '#shared/metadata/check-profile.ts';
import { aboutField } from './about-field.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

/** A check over the fields that a profile finds wrong in one way. */
function profileCheck(
  rule: string,
  severity: Finding['severity'],
  isAbout: (state: FieldState) => boolean,
): Check {
  return {
    rule,
    find: (article, { profile: name, profiles = builtInProfiles }) => {
      const profile = profiles.find(({ id }) => id === name);
      if (!profile) return [];
      return checkProfile(article, profile)
        .filter(isAbout)
        .map(state => aboutField(state.field, severity, describeProblem(state, profile)));
    },
  };
}

/** The content profile of the piece: what it has to have, what it should have, and how long that may be. */
export const profileChecks: readonly Check[] = [
  {
    rule: 'profile.unknown',
    find: (_, { profile, profiles = builtInProfiles }) =>
      profiles.some(({ id }) => id === profile)
        ? []
        : [
            {
              severity: 'warning',
              message: `There is no content profile “${profile}”, so nothing is asked of the fields. There are ${profiles.map(({ id }) => id).join(', ')}.`,
              block: null,
              start: 0,
              end: 0,
              quote: '',
            },
          ],
  },
  profileCheck(
    'profile.required',
    'error',
    ({ problem, need }) => problem === 'missing' && need === 'required',
  ),
  profileCheck('profile.length', 'warning', ({ problem }) => problem === 'short' || problem === 'long'),
  profileCheck(
    'profile.recommended',
    'suggestion',
    ({ problem, need }) => problem === 'missing' && need === 'recommended',
  ),
];
