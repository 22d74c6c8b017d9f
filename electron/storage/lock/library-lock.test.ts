import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryPaths } from '../library-paths.ts';
import { articleOf, got, headlinePatch, saveHeadline, Trial } from '../testing/trial-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const lockFile = () => libraryPaths(trial.folder).lock;

describe('two programs on one library', () => {
  it('are one writer and one reader, who is told why in every answer', async () => {
    const writer = await trial.open({ program: trial.program('a', 1, [1, 2]) });
    const { id } = got(await writer.add(articleOf(trial, 'one')));
    const reader = await trial.open({ program: trial.program('b', 2, [1, 2]) });
    expect([writer.mode, reader.mode]).toEqual(['write', 'read-only']);
    expect(reader.whyReadOnly).toContain('Another Galley');
    await reader.reconcile();
    expect(got(await reader.read(id)).headline).toBe('Harbour lights');
    const png = new Uint8Array();
    for (const refused of [
      await reader.save(id, 1, headlinePatch('x')),
      await reader.create(),
      await reader.duplicate(id),
      await reader.addAsset(id, 'a.png', png),
      await reader.history.keep(id, 'named', 'x', ''),
      await reader.history.restore(id, { revision: 1 }, ''),
      await reader.spike.spike(id),
      await reader.spike.restore(id),
      await reader.spike.deleteForGood(id),
    ]) {
      expect(refused).toMatchObject({ ok: false, error: { code: 'read-only' } });
      expect(refused).toMatchObject({ error: { message: expect.stringContaining('nothing was written') } });
    }
    expect(await saveHeadline(writer, id, 'Still writing')).toBe(2);
  });

  it('change places when the writer closes', async () => {
    const writer = await trial.open({ program: trial.program('a', 1, [1, 2]) });
    const { id } = got(await writer.add(articleOf(trial, 'one')));
    const reader = await trial.open({ program: trial.program('b', 2, [1, 2]) });
    await reader.read(id);
    expect(await reader.tryToWrite()).toBe(false);
    await saveHeadline(writer, id, 'The last of the first');
    await writer.close();
    expect(await reader.tryToWrite()).toBe(true);
    expect(got(await reader.read(id)).headline).toBe('The last of the first');
    expect(await saveHeadline(reader, id, 'The first of the second')).toBe(3);
  });

  it('never both become writers when they find a lock left behind at the same moment', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = `${trial.root}/race-${round}`;
      const first = await trial.open({ program: trial.program(`dead-${round}`, 9) }, folder);
      expect(first.mode).toBe('write');
      const programs = ['a', 'b', 'c', 'd'].map((start, i) =>
        trial.program(`${start}-${round}`, i + 1, [1, 2, 3, 4]),
      );
      const opened = await Promise.all(programs.map(program => trial.open({ program }, folder)));
      expect(opened.filter(library => library.mode === 'write').length).toBeLessThanOrEqual(1);
      const later = await trial.open({ program: trial.program(`later-${round}`, 5, [1, 2, 3, 4]) }, folder);
      expect([...opened, later].filter(library => library.mode === 'write')).toHaveLength(1);
    }
  });
});

describe('a lock that was left behind', () => {
  it('by a process of this host that is gone is taken over at once', async () => {
    await trial.open({ program: trial.program('crashed', 77) });
    expect((await trial.open({ program: trial.program('next', 78) })).mode).toBe('write');
  });

  it('by another host is taken over after a minute of silence, not before', async () => {
    await trial.open({
      program: { ...trial.program('far', 1), host: 'elsewhere' },
      after: () => () => undefined,
    });
    trial.clock.pass(59_000);
    expect((await trial.open({ program: trial.program('near', 2) })).mode).toBe('read-only');
    trial.clock.pass(2_000);
    expect((await trial.open({ program: trial.program('near-again', 3) })).mode).toBe('write');
  });

  it('stays with a writer that is silent for long and beats its heart', async () => {
    const writer = await trial.open({ program: { ...trial.program('far', 1), host: 'elsewhere' } });
    for (let i = 0; i < 10; i++) {
      trial.clock.pass(15_000);
      await writer.create();
    }
    expect((await trial.open({ program: trial.program('near', 2) })).mode).toBe('read-only');
  });

  it.each(['', 'null', '{"pid":', '\0\0\0'])(
    'with %j in it counts as just being written for some seconds',
    async content => {
      await trial.open().then(library => library.close());
      await writeFile(lockFile(), content);
      trial.clock.ms = Date.now();
      expect((await trial.open({ program: trial.program('next', 2) })).mode).toBe('read-only');
      trial.clock.ms = Date.now() + 11_000;
      expect((await trial.open({ program: trial.program('later', 3) })).mode).toBe('write');
    },
  );
});

describe('a lock that was lost', () => {
  it('stops the writer before its next write, with a notice', async () => {
    const heard: string[] = [];
    const writer = await trial.open({
      program: trial.program('a', 1, [1, 2]),
      noticed: notice => heard.push(notice.kind),
    });
    const { id } = got(await writer.add(articleOf(trial, 'one')));
    const other = JSON.parse(await readFile(lockFile(), 'utf8'));
    await writeFile(lockFile(), JSON.stringify({ ...other, startId: 'b', pid: 2 }));
    trial.clock.ms += 6_000;
    expect(await writer.save(id, 1, headlinePatch('x'))).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    expect(heard).toEqual(['read-only']);
    await writer.close();
    expect(await readFile(lockFile(), 'utf8')).toContain('"b"');
  });

  it('because it was removed is taken again when asked', async () => {
    const writer = await trial.open();
    const { id } = got(await writer.add(articleOf(trial, 'one')));
    await rm(lockFile());
    trial.clock.ms += 6_000;
    expect((await writer.save(id, 1, headlinePatch('x'))).ok).toBe(false);
    expect(await writer.tryToWrite()).toBe(true);
    expect(await saveHeadline(writer, id, 'Again')).toBe(2);
  });
});

describe('a library of a newer Galley', () => {
  it('opens for reading only, is left as it is, and says so', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.close();
    const { index } = libraryPaths(trial.folder);
    const newer = (await readFile(index, 'utf8')).replace('"schemaVersion":1', '"schemaVersion":2');
    await writeFile(index, newer);
    const opened = await trial.open();
    await opened.reconcile();
    expect(opened.mode).toBe('read-only');
    expect(opened.recovery.map(notice => notice.kind)).toEqual(['newer']);
    expect(got(await opened.read(id)).headline).toBe('Harbour lights');
    expect(await opened.save(id, 1, headlinePatch('x'))).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    expect(await opened.tryToWrite()).toBe(false);
    await opened.close();
    expect(await readFile(index, 'utf8')).toBe(newer);
  });
});
