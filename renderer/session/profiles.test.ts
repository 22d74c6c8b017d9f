import { expect, it } from 'vitest';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import { type Result, success } from '#shared/result.ts';
import { Profiles } from './profiles.ts';
import { fakeDesk } from './testing/fake-desk.ts';

const own: Profile = { id: 'tides', name: 'Tides', rules: [] };

it('holds to the built-in profiles until those of the library are read', async () => {
  const profiles = new Profiles(fakeDesk({ 'profile:list': () => success([own]) }));
  expect(profiles.state.get()).toMatchObject({ list: builtInProfiles, read: false });
  await profiles.load();
  expect(profiles.state.get()).toMatchObject({ list: [own], read: true });
});

it('takes nothing in from a library that was left meanwhile', async () => {
  let answer: (listed: Result<Profile[]>) => void = () => undefined;
  const profiles = new Profiles(
    fakeDesk({ 'profile:list': () => new Promise<Result<Profile[]>>(done => (answer = done)) }),
  );
  const loaded = profiles.load();
  profiles.forget();
  answer(success([own]));
  await loaded;
  expect(profiles.state.get()).toMatchObject({ list: builtInProfiles, read: false });
});
