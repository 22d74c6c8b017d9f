import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failingSystem, fullAfter } from './testing/failing-system.ts';
import { articleOf, got, headlinePatch, saveHeadline, Trial } from './testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

/** Every call of a save is made to fail in turn, each on a library of its own: many syncs, in milliseconds. */
const patience = 120_000;

/** How often a save is made before the one in which a call fails: 0 makes a new journal, 1 extends one. */
const places = [
  { name: 'the first save after a snapshot', before: 0 },
  { name: 'a save behind others', before: 1 },
];

describe.each(places)('a fault at any system call of $name', ({ before }) => {
  it.each([
    { code: 'EIO', onwards: false },
    { code: 'ENOSPC', onwards: false },
    { code: 'EIO', onwards: true },
  ])(
    'is told and leaves the old revision or the new one, whole ($code, lasting: $onwards)',
    async fault => {
      const faulty = failingSystem();
      for (let nth = 1; ; nth++) {
        faulty.failAt(0, '');
        const folder = `${trial.root}/call-${nth}`;
        const library = await trial.open({ system: faulty.system }, folder);
        const { id } = got(await library.add(articleOf(trial, 'one')));
        for (let i = 0; i < before; i++) await saveHeadline(library, id, `Before ${i}`);
        const old = got(await library.read(id));
        faulty.failAt(nth, fault.code, fault.onwards);
        const saved = await library.save(id, old.revision, headlinePatch('New'));
        const reached = faulty.calls.length >= nth;
        faulty.failAt(0, '');
        const crashed = await trial.openAfterCrash({}, folder);
        const found = got(await crashed.read(id));
        const where = `call ${nth}, ${fault.code}`;
        if (saved.ok) expect(found, where).toMatchObject({ headline: 'New', revision: old.revision + 1 });
        else expect([old.headline, 'New'], where).toContain(found.headline);
        expect(
          crashed.recovery.filter(notice => notice.kind === 'lost'),
          where,
        ).toEqual([]);
        if (!reached) {
          expect(saved.ok).toBe(true);
          expect(nth).toBeGreaterThan(6);
          break;
        }
        // Of the calls of a save only one that tidies up behind it may fail without a word.
        if (saved.ok)
          expect(faulty.calls[nth - 1], where).toMatch(/unlink|stat|rename|open|mkdir|fsync|close/);

        expect(await saveHeadline(library, id, 'Retry'), where).toBe(old.revision + (saved.ok ? 2 : 1));
        await saveHeadline(library, id, 'After');
        const again = got(await (await trial.openAfterCrash({}, folder)).read(id));
        expect(again, where).toEqual(got(await library.read(id)));
        expect(again.headline).toBe('After');
      }
    },
    patience,
  );
});

describe('a fault at any system call of a snapshot', () => {
  it(
    'loses nothing that was acknowledged, before or after it',
    async () => {
      const faulty = failingSystem();
      for (let nth = 1; ; nth++) {
        faulty.failAt(0, '');
        const folder = `${trial.root}/call-${nth}`;
        const library = await trial.open({ system: faulty.system }, folder);
        const { id } = got(await library.add(articleOf(trial, 'one')));
        await saveHeadline(library, id, 'Acknowledged');
        faulty.failAt(nth, 'EIO');
        await library.history.keep(id, 'named', 'Draft', '');
        const reached = faulty.calls.length >= nth;
        faulty.failAt(0, '');
        expect(got(await (await trial.openAfterCrash({}, folder)).read(id)), `call ${nth}`).toEqual(
          got(await library.read(id)),
        );
        await saveHeadline(library, id, 'After');
        const crashed = await trial.openAfterCrash({}, folder);
        expect(got(await crashed.read(id)), `call ${nth}`).toMatchObject({ headline: 'After', revision: 3 });
        expect(crashed.recovery.filter(notice => notice.kind === 'lost')).toEqual([]);
        if (!reached) break;
        expect(nth).toBeLessThan(200);
      }
    },
    patience,
  );
});

describe('a full disk', () => {
  it(
    'is told at every byte count, keeps the old text or the new, and takes the save once there is room',
    async () => {
      let state = 7;
      const next = (below: number) => {
        state = (state * 48271) % 2147483647;
        return state % below;
      };
      for (let run = 0; run < 100; run++) {
        const disk = fullAfter(Number.POSITIVE_INFINITY);
        const library = await trial.open({ system: disk.system }, `${trial.root}/run-${run}`);
        const { id } = got(await library.add(articleOf(trial, 'one', 'two')));
        const bytes = next(900);
        disk.refill(bytes);
        let acknowledged = 'Harbour lights';
        let refused = 0;
        for (let i = 0; i < 4; i++) {
          const { revision } = got(await library.read(id));
          const saved = await library.save(
            id,
            revision,
            headlinePatch(`Headline ${i} ${'x'.repeat(next(300))}`),
          );
          if (saved.ok) acknowledged = `Headline ${i}`;
          else {
            refused += 1;
            expect(saved.error.code, `${bytes} bytes`).toBe('disk-full');
            expect(saved.error.message).toMatch(/disk is full.*still in this window/);
          }
        }
        expect(refused, `${bytes} bytes`).toBeGreaterThan(0);
        expect(got(await library.read(id)).headline.startsWith(acknowledged)).toBe(true);
        disk.refill(Number.POSITIVE_INFINITY);
        await saveHeadline(library, id, 'Once there is room');
        await library.close();
        const again = await trial.open({}, `${trial.root}/run-${run}`);
        expect(got(await again.read(id)).headline).toBe('Once there is room');
        expect(again.notices).toEqual([]);
        await again.close();
      }
    },
    patience,
  );

  it('is seen before anything is written, when the system tells how much is free', async () => {
    const space = { free: 1_000_000_000 };
    const library = await trial.open({ free: async () => space.free });
    const { id } = got(await library.add(articleOf(trial, 'one')));
    space.free = 1000;
    const faulty = await library.save(id, 1, headlinePatch('x'));
    expect(faulty).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    space.free = 1_000_000_000;
    expect(await saveHeadline(library, id, 'x')).toBe(2);
  });
});
