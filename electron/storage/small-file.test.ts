import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '#shared/result.ts';
import { builtInChecklists, type Checklists, checklistsSchema } from '#shared/workflow/checklists.ts';
import { type FreeSpace, nodeFreeSpace } from './free-space.ts';
import { SmallFile } from './small-file.ts';
import { quickSystem } from './testing/failing-system.ts';

let home: string;
let told: string[];
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'galley-small-'));
  told = [];
});
afterEach(() => rm(home, { recursive: true, force: true }));

const path = () => join(home, 'checklists.json');
const file = (writable = true, free: FreeSpace = nodeFreeSpace) =>
  new SmallFile<Checklists>({
    path: path(),
    home,
    schema: checklistsSchema,
    version: 1,
    initial: () => builtInChecklists,
    what: 'The checklists of the desk',
    system: quickSystem,
    free,
    now: () => '2026-11-24T09:00:00.000Z',
    mayWrite: async () => (writable ? success(undefined) : failure('read-only', 'Somebody else writes.')),
    tell: message => told.push(message),
  });
const own: Checklists = {
  schemaVersion: 1,
  checklists: [{ profile: 'news', status: 'draft', tasks: [{ text: 'Ring back', required: true }] }],
};

describe('a small file of the desk', () => {
  it('holds what it starts with until it is written, and then what was written or typed into it', async () => {
    expect(await file().read()).toEqual(builtInChecklists);
    expect(await file().write(own)).toEqual(success(undefined));
    expect(await file().read()).toEqual(own);
    const opened = file();
    await opened.read();
    await writeFile(path(), JSON.stringify({ schemaVersion: 1, checklists: [] }));
    expect(await opened.read()).toEqual({ schemaVersion: 1, checklists: [] });
    expect(told).toEqual([]);
  });

  it.each(['', '\0\0\0', '{"schemaVersion":1', 'null', '{"schemaVersion":1,"checklists":[{}]}'])(
    'is set aside whole and said when it holds %j',
    async damaged => {
      await writeFile(path(), damaged);
      expect(await file().read()).toEqual(builtInChecklists);
      expect(told).toEqual([expect.stringMatching(/^The checklists of the desk were damaged .*kept at/)]);
      const [time] = await readdir(join(home, 'quarantine'));
      expect(await readFile(join(home, 'quarantine', time ?? '', 'checklists.json'), 'utf8')).toBe(damaged);
    },
  );

  it('stays where it is when nothing may be written', async () => {
    await writeFile(path(), '{');
    expect(await file(false).read()).toEqual(builtInChecklists);
    expect(told[0]).toContain('stays where it is');
    expect(await readFile(path(), 'utf8')).toBe('{');
    expect(await file(false).write(own)).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it('is not written over when it is damaged and cannot be set aside', async () => {
    await writeFile(path(), '{"half');
    // Where the folder of what is set aside would have to be.
    await writeFile(join(home, 'quarantine'), '');
    expect(await file().write(own)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await readFile(path(), 'utf8')).toBe('{"half');
  });

  it('is not written over when it cannot be read at all', async () => {
    await mkdir(path());
    expect(await file().write(own)).toMatchObject({ ok: false, error: { code: 'not-readable' } });
  });

  it('is not written where there is no room for it, and the one before stays', async () => {
    expect(await file().write(own)).toEqual(success(undefined));
    const full = file(true, async () => 0);
    expect(await full.write({ schemaVersion: 1, checklists: [] })).toMatchObject({ ok: false });
    expect(await file().read()).toEqual(own);
  });

  it('of a newer Galley is neither read nor written over', async () => {
    const newer = '{"schemaVersion":2,"lists":[]}';
    await writeFile(path(), newer);
    expect(await file().read()).toEqual(builtInChecklists);
    expect(await file().write(own)).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(await readFile(path(), 'utf8')).toBe(newer);
  });
});
