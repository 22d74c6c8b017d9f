import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { success } from '#shared/result.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { tasks } from '../work/do-task.ts';
import { type WorkProcess, Workshop } from '../work/workshop.ts';
import { importFile } from './import-file.ts';
import { importInProcess } from './import-in-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

const never = new Promise<never>(() => undefined);

/** A workshop whose process answers so; what passes is copied, as it is between processes. */
function workshopThat(answer: (request: Parameters<typeof tasks.import>[0]) => Promise<unknown>): Workshop {
  const ask: WorkProcess['ask'] = async (_task, request) =>
    structuredClone(await answer(structuredClone(request) as Parameters<typeof tasks.import>[0]));
  return new Workshop(
    () => ({ ask, ended: never, end: () => undefined }),
    () => () => undefined,
  );
}

async function importBy(workshop: Workshop, signal = new AbortController().signal) {
  const path = join(folder, 'ferry.md');
  await writeFile(path, '# Ferry\n\nIt leaves at noon.\n');
  const origin = testOrigin();
  return importFile(path, { from: 'auto', origin, read: importInProcess(workshop, signal) });
}

describe('importInProcess', () => {
  it('makes the same article as this process would', async () => {
    const elsewhere = await importBy(workshopThat(tasks.import));
    const here = await importFile(join(folder, 'ferry.md'), { from: 'auto', origin: testOrigin() });
    expect(elsewhere).toEqual(here);
    expect(here.ok && here.value.article.headline).toBe('Ferry');
  });

  it('takes no article from there that does not have the form of one', async () => {
    const answer = await importBy(workshopThat(async () => success({ article: { body: [] }, report: [] })));
    expect(answer).toMatchObject({ ok: false, error: { code: 'defect' } });
  });

  it('names the file when it is cancelled', async () => {
    const user = new AbortController();
    user.abort();
    const answer = await importBy(workshopThat(tasks.import), user.signal);
    expect(answer).toMatchObject({
      error: { code: 'cancelled', message: 'Importing ferry.md was cancelled. Nothing was changed.' },
    });
  });
});
