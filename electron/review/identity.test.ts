import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { success } from '#shared/result.ts';
import { nodeFileSystem } from '../storage/file-system.ts';
import { SmallFile } from '../storage/small-file.ts';
import { Identity, identitySchema, isGenuine, newIdentity } from './identity.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-identity-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function identity(): Identity {
  const path = join(folder, 'identity.json');
  const file = new SmallFile({
    ...{ path, home: folder, schema: identitySchema, version: 1, initial: newIdentity, what: 'Your key' },
    ...{ system: nodeFileSystem, free: async () => null, now: () => '2026-01-02T03:04:05.000Z' as const },
    mayWrite: async () => success(undefined),
    tell: () => undefined,
  });
  return new Identity(file, path);
}

const said = {
  type: 'reply',
  articleId: '01J0000000000000000000000A',
  thread: '01J0000000000000000000000B',
  wallTime: '2026-01-02T03:04:05.000Z',
  lamport: 3,
  baseRevision: 1,
  payload: { text: 'Ja.' },
};

it('signs with a key that is kept, for its owner only', async () => {
  const first = await identity().sign(said, 'Ada (fictional)');
  const later = await identity().sign(said, 'Ada (fictional)');
  if (!first.ok || !later.ok) throw new Error('not signed');
  expect(later.value).toEqual(first.value);
  expect(isGenuine(first.value)).toBe(true);
  const path = join(folder, 'identity.json');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).toContain('PRIVATE KEY');
});

it.each([
  ['other words', { payload: { text: 'Nein.' } }],
  ['another name', { author: { keyId: '', name: 'Ben' } }],
  ['another time', { wallTime: '2099-01-01T00:00:00.000Z' }],
  ['no signature', { signature: '' }],
])('knows a forged event: %s', async (_, change) => {
  const signed = await identity().sign(said, 'Ada (fictional)');
  if (!signed.ok) throw new Error('not signed');
  const author = 'author' in change ? { ...signed.value.author, name: 'Ben' } : signed.value.author;
  expect(isGenuine({ ...signed.value, ...change, author })).toBe(false);
});
