import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { article, h2, h3 } from '#shared/testing/builders.ts';
import { anyHostileArticle } from '../testing/any-hostile-article.ts';
import { anyPicturedArticle } from '../testing/any-pictured-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from '../testing/golden-article.ts';
import { html } from './html.ts';

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const reportSchema = z.object({ messages: z.array(z.looseObject({ message: z.string() })) });

/** Asks the Nu Html Checker about pages; it exits with 1 when it has something to say. */
async function check(paths: string[]): Promise<string[]> {
  const given = [
    '-jar',
    vnu,
    '--errors-only',
    '--stdout',
    '--exit-zero-always',
    '--format',
    'json',
    ...paths,
  ];
  try {
    const { stdout } = await promisify(execFile)('java', given, { maxBuffer: 64 * 1024 * 1024 });
    return reportSchema.parse(JSON.parse(stdout)).messages.map(found => JSON.stringify(found));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('java is missing, so the exported pages cannot be checked: run `npm run setup`.');
    }
    throw error;
  }
}

it('the Nu Html Checker finds no error in the golden page and in generated ones', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-vnu-'));
  try {
    const seeded = { seed: 20261124, numRuns: 60 };
    const articles = [...fc.sample(anyPicturedArticle, seeded), ...fc.sample(anyHostileArticle, seeded)];
    const pages = [goldenArticle, article([]), article([h3('No headline'), h2('Here')]), ...articles].map(
      given => exportInMemory(given, html, { pictures: [goldenPicture] }).text,
    );
    const paths = pages.map((_, i) => join(folder, `${i}.html`));
    await Promise.all(pages.map((page, i) => writeFile(paths[i] ?? '', page)));
    expect(await check(paths)).toEqual([]);
    const broken = join(folder, 'broken.html');
    await writeFile(broken, pages[0]?.replace('</h1>', '</h2>') ?? '');
    expect(await check([broken])).not.toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
