import { expect, it } from 'vitest';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import { fieldStates } from '#shared/metadata/check-profile.ts';
import { article, p } from '#shared/testing/builders.ts';
import { remembering } from './use-store.ts';

it('gives the same states of the fields after a save, and others when a length changes', () => {
  const [profile] = builtInProfiles;
  if (!profile) throw new Error('There is no profile.');
  const states = remembering((given: ReturnType<typeof article>) => fieldStates(given, profile));
  const piece = article([p('The bell rang.')], { headline: 'The bell' });
  const before = states(piece);
  expect(states({ ...piece, revision: 2, byline: piece.byline })).toBe(before);
  const after = states({ ...piece, headline: 'The bells' });
  expect(after).not.toBe(before);
  expect(after.find(({ field }) => field === 'headline')?.length).toBe(9);
});
