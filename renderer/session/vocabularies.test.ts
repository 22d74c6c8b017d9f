import { expect, it } from 'vitest';
import { failure, success } from '#shared/result.ts';
import { mediaTopicsTopLevel } from '#shared/vocabulary/media-topics-top-level.ts';
import { describeVocabulary, type Vocabulary } from '#shared/vocabulary/vocabulary.ts';
import { fakeDesk } from './testing/fake-desk.ts';
import { Vocabularies } from './vocabularies.ts';

const named = (name: string): Vocabulary => ({
  ...mediaTopicsTopLevel,
  ...{ name, title: name, addedAt: '2026-11-24T09:00:00.000Z' },
});

/** Vocabularies of a library whose answers wait until they are let go. */
function slowly() {
  const waiting: (() => void)[] = [];
  let library = [named('harbour')];
  const later = <T>(value: T) => new Promise<T>(done => waiting.push(() => done(value)));
  const vocabularies = new Vocabularies(
    fakeDesk({
      'vocabulary:list': () => later(success(library.map(describeVocabulary))),
      'vocabulary:read': ({ name }) => later(success(named(name))),
    }),
  );
  return {
    vocabularies,
    switchTo: (other: Vocabulary[]) => {
      library = other;
      vocabularies.forget();
    },
    /** Lets the answers go that are asked for by now, and what follows from them. */
    answer: async () => {
      for (const go of waiting.splice(0)) go();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    },
    names: () => vocabularies.state.get().infos.map(({ name }) => name),
  };
}

it('reads those of a library once, however often they are asked for', async () => {
  const { vocabularies, answer, names } = slowly();
  void vocabularies.load();
  void vocabularies.load();
  await answer();
  await answer();
  expect(names()).toEqual(['harbour']);
  expect([...vocabularies.state.get().read.keys()]).toEqual(['harbour']);
});

it('takes nothing in from a library that was left meanwhile', async () => {
  const { vocabularies, switchTo, answer, names } = slowly();
  void vocabularies.load();
  switchTo([named('estuary')]);
  await answer();
  await answer();
  expect(names()).toEqual([mediaTopicsTopLevel.name]);
  void vocabularies.load();
  await answer();
  await answer();
  expect(names()).toEqual(['estuary']);
});

it('asks again after it failed', async () => {
  let answers = 0;
  const vocabularies = new Vocabularies(
    fakeDesk({
      'vocabulary:list': () => (++answers === 1 ? failure('not-readable', 'The disk is gone.') : success([])),
    }),
  );
  await vocabularies.load();
  expect(vocabularies.state.get().failure).toBe('The disk is gone.');
  await vocabularies.load();
  expect(vocabularies.state.get().failure).toBeNull();
});
