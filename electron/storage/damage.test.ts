import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { articleOf, got, saveHeadline, Trial } from './testing/trial-library.ts';
import { verifyLibrary } from './verify-library.ts';
import { walkLibrary } from './walk-library.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

/** For a test that opens a library for each of its files, in milliseconds. */
const patience = 120_000;

/** Two articles, each with a version, an older journal and a journal, as a crash would leave them. */
async function makeLibrary(): Promise<{ folder: string; articles: Article[] }> {
  const library = await trial.open();
  const articles: Article[] = [];
  for (const word of ['one', 'two']) {
    const { id } = got(await library.add(articleOf(trial, word)));
    await saveHeadline(library, id, `${word} a`);
    await library.history.keep(id, 'named', 'Draft', '');
    await saveHeadline(library, id, `${word} b`);
    await saveHeadline(library, id, `${word} c`);
    articles.push(got(await library.read(id)));
  }
  const folder = await trial.copy();
  await library.close();
  await copyFile(libraryPaths(trial.folder).index, libraryPaths(folder).index);
  return { folder, articles };
}

const damages: Record<string, (path: string, bytes: Uint8Array, other: string) => Promise<void>> = {
  emptied: path => truncate(path, 0),
  'filled with NUL': (path, bytes) => writeFile(path, new Uint8Array(bytes.length)),
  'set to null': path => writeFile(path, 'null'),
  'cut in half': (path, bytes) => truncate(path, Math.floor(bytes.length / 2)),
  'cut by one byte': (path, bytes) => truncate(path, bytes.length - 1),
  'swapped with that of the other article': (path, _, other) => copyFile(other, path),
  'given a wrong byte': async (path, bytes) => {
    const wrong = Uint8Array.from(bytes);
    const at = Math.floor(bytes.length / 2);
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    await writeFile(path, wrong);
  },
  removed: path => rm(path),
};

describe.each(Object.keys(damages))('any one file of a library that is %s', name => {
  it(
    'costs at most itself, is said, and the rest is read as it was',
    async () => {
      const { folder, articles } = await makeLibrary();
      const [one, two] = articles;
      if (!one || !two) throw new Error('Two articles are needed.');
      const files = (await walkLibrary(folder)).map(file => file.path);
      expect(files.length).toBeGreaterThan(8);
      for (const path of files) {
        const copy = await trial.copy(folder);
        const target = join(copy, path);
        const other = join(copy, otherFile(path, files, one.id, two.id));
        await damages[name]?.(target, await readFile(target), other);
        const library = await trial.open({}, copy);
        await library.reconcile();
        for (const article of articles) {
          const where = `${path} ${name}`;
          const read = await library.read(article.id);
          if (!path.includes(article.id)) {
            expect(read, where).toEqual({ ok: true, value: article });
            continue;
          }
          // Only the journal is the one copy of what is in it; its records up to the damage are there.
          if (path.endsWith('/journal.ndjson')) expect(got(read).revision, where).toBeGreaterThanOrEqual(2);
          else expect(read, where).toEqual({ ok: true, value: article });
          if (got(read).revision < article.revision && name !== 'removed') {
            expect(library.recovery.length, where).toBeGreaterThan(0);
          }
        }
        // The list is only a list: what still parses in it is believed until its article is opened.
        const isTold = path.endsWith('/article.json')
          ? name !== 'cut by one byte'
          : path === 'library.json' && harsh(name);
        if (isTold) {
          expect(library.recovery, `${path} ${name}`).not.toEqual([]);
        }
        await library.close();
        const again = await trial.open({}, copy);
        await again.reconcile();
        for (const { id } of articles) await again.read(id);
        expect(again.notices, `${path} ${name}, opened again`).toEqual([]);
        await again.close();
        await rm(copy, { recursive: true });
      }
    },
    patience,
  );
});

function harsh(name: string): boolean {
  return ['emptied', 'filled with NUL', 'set to null', 'cut in half'].includes(name);
}

function otherFile(path: string, files: readonly string[], one: string, two: string): string {
  const there = path.includes(one) ? path.replace(one, two) : path.replace(two, one);
  if (files.includes(there)) return there;
  const folder = there.slice(0, there.lastIndexOf('/'));
  return files.find(file => file.startsWith(folder) && file !== path) ?? path;
}

describe('damage', () => {
  it('to an article without any version or journal is said, and its bytes are kept', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await library.close();
    const paths = articlePaths(libraryPaths(trial.folder).article(id));
    await rm(paths.snapshots, { recursive: true });
    await writeFile(paths.file, '{"half');
    const again = await trial.open();
    expect(await again.read(id)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(again.list()).toEqual([]);
    const kept = /kept at (.*);/.exec(again.notices[0] ?? '')?.[1] ?? '';
    expect(await readFile(kept, 'utf8')).toBe('{"half');
  });

  it('in the middle of a journal keeps what is before it and names what is gone', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    for (const word of ['a', 'b', 'c', 'd']) await saveHeadline(library, id, word);
    const copy = await trial.copy();
    const { journal } = articlePaths(libraryPaths(copy).article(id));
    const lines = (await readFile(journal, 'utf8')).split('\n');
    lines[2] = (lines[2] ?? '').replace('"c"', '"X"');
    await writeFile(journal, lines.join('\n'));
    const again = await trial.open({}, copy);
    expect(got(await again.read(id))).toMatchObject({ headline: 'b', revision: 3 });
    expect(again.recovery.map(notice => notice.kind)).toEqual(['set-aside', 'lost']);
    expect(again.notices.join(' ')).toContain('Revisions 4 to 5');
    expect(await saveHeadline(again, id, 'Goes on')).toBe(4);
  });

  it('to the article file is mended from the version and the journal without any loss', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'a');
    const copy = await trial.copy();
    await writeFile(libraryPaths(copy).articleFile(id), '');
    const again = await trial.open({}, copy);
    expect(got(await again.read(id))).toMatchObject({ headline: 'a', revision: 2 });
    expect(again.recovery.map(notice => notice.kind)).toEqual(['recovered']);
    expect(again.notices[0]).toContain('it is empty');
    expect((await verifyLibrary(copy)).problems).toEqual([]);
  });

  it('is only said, and nothing moved, in a library that is open for reading', async () => {
    const library = await trial.open();
    const { id } = got(await library.add(articleOf(trial, 'one')));
    await saveHeadline(library, id, 'a');
    await library.close();
    await writeFile(libraryPaths(trial.folder).articleFile(id), 'null');
    const writer = await trial.open({ program: trial.program('writer', 1, [1]) });
    const before = await walkLibrary(trial.folder);
    const reader = await trial.open({ program: trial.program('reader', 2, [1]) });
    expect(reader.mode).toBe('read-only');
    expect(got(await reader.read(id)).headline).toBe('a');
    expect(reader.notices.join(' ')).toContain('Nothing was moved');
    expect(await walkLibrary(trial.folder)).toEqual(before);
    await writer.close();
  });

  it(
    'is found by a verification, file by file',
    async () => {
      const { folder, articles } = await makeLibrary();
      expect((await verifyLibrary(folder)).problems).toEqual([]);
      const files = (await walkLibrary(folder))
        .map(file => file.path)
        .filter(path => path.startsWith('articles/'));
      for (const path of files) {
        const copy = await trial.copy(folder);
        const bytes = await readFile(join(copy, path));
        if (path.endsWith('.label.json')) continue;
        await damages['given a wrong byte']?.(join(copy, path), bytes, '');
        const { problems } = await verifyLibrary(copy);
        expect(
          problems.map(problem => problem.path),
          path,
        ).toEqual([join(copy, path)]);
      }
      expect(articles).toHaveLength(2);
    },
    patience,
  );
});
