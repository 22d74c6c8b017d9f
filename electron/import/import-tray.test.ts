import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { noChoices } from '#shared/exchange/import-choices.ts';
import type { ImportPreview } from '#shared/ipc/import.ts';
import { failure } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import { libraryPaths } from '../storage/library-paths.ts';
import { sha256 } from '../storage/sha256.ts';
import { got, Trial } from '../storage/testing/trial-library.ts';
import { importBytes } from './import-bytes.ts';
import { ImportTray } from './import-tray.ts';

let trial: Trial;
let library: Library;
let tray: ImportTray;
beforeEach(async () => {
  trial = await Trial.begin();
  library = await trial.open();
  tray = trayOf();
});
afterEach(() => trial.end());

function trayOf(read = () => importBytes): ImportTray {
  return new ImportTray({ origin: trial.origin, library: async () => library, read });
}

const essay = '# The bell\n\nIt rang on Monday.\n\n<!-- hidden -->\n';
const hand = (fileName: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return tray.hand({ fileName, size: bytes.length, bytes }).key;
};

async function previewOf(key: string, choices = noChoices): Promise<ImportPreview> {
  const looked = got(await tray.look(key, choices));
  if ('error' in looked) throw new Error(looked.error.message);
  return looked.preview;
}

describe('ImportTray', () => {
  it('says what would become of a file, and adds nothing before it is told to', async () => {
    const key = hand('bell.md', essay);
    expect(await previewOf(key)).toMatchObject({
      headline: 'The bell',
      format: 'Markdown',
      words: 4,
      pictures: 0,
      opening: [{ type: 'paragraph', text: 'It rang on Monday.' }],
      canTakeWhole: true,
      twins: [],
    });
    expect(library.list()).toEqual([]);
  });

  it('adds what was looked at, with its bytes beside it, though the file is another by then', async () => {
    const path = join(trial.root, 'bell.md');
    await writeFile(path, essay);
    const { key } = tray.put(path);
    const { report } = await previewOf(key);
    await writeFile(path, '# Something else\n');
    const hidden = report.find(({ note }) => note.kind === 'dropped')?.index ?? -1;
    const { id } = got(await tray.add(key, { whole: false, keep: [hidden] }));
    const article = got(await library.read(id));
    expect(article.body.map(blockText)).toEqual(['It rang on Monday.', 'hidden']);
    const bytes = new TextEncoder().encode(essay);
    const kept = libraryPaths(library.folder).source(id, sha256(bytes));
    expect(await readFile(kept, 'utf8')).toBe(essay);
    expect(got(await library.readSource(id))).toEqual({ fileName: 'bell.md', bytes });
    expect((await tray.add(key, noChoices)).ok).toBe(false);
  });

  it('knows a file that was imported before, also when that lies in the spike', async () => {
    const { id } = got(await tray.add(hand('bell.md', essay), noChoices));
    const again = hand('copy.md', essay);
    expect((await previewOf(again)).twins).toEqual([{ id, headline: 'The bell', spiked: false }]);
    await library.spike.spike(id);
    tray.forget();
    expect((await previewOf(hand('copy.md', essay))).twins).toEqual([
      { id, headline: 'The bell', spiked: true },
    ]);
  });

  it('knows the same file twice in one import', async () => {
    const [first, second] = [hand('bell.md', essay), hand('copy.md', essay)];
    expect((await previewOf(first)).sameAs).toBeNull();
    expect((await previewOf(second)).sameAs).toBe('bell.md');
  });

  it('takes a text as it is, also one that could not be understood', async () => {
    const deep = `${'> '.repeat(5000)}a`;
    const key = hand('deep.md', deep);
    expect(got(await tray.look(key, noChoices))).toMatchObject({
      error: { code: 'refused' },
      canTakeWhole: true,
    });
    const whole = await previewOf(key, { whole: true, keep: [] });
    expect(whole.opening).toEqual([{ type: 'paragraph', text: expect.stringMatching(/^> > /) }]);
    const plain = await previewOf(hand('bell.md', essay), { whole: true, keep: [] });
    expect(plain).toMatchObject({ headline: '', notes: 0 });
    expect(plain.opening.map(({ text }) => text).join('\n')).toContain('# The bell');
  });

  it.each([
    ['empty.txt', 0, /empty\.txt is empty/],
    ['huge.txt', 200 * 1024 * 1024, /huge\.txt is too large: 200 MB/],
  ])('refuses %s by its size, in one sentence', async (fileName, size, says) => {
    const { key } = tray.hand({ fileName, size, bytes: null });
    const looked = got(await tray.look(key, noChoices));
    expect('error' in looked && looked.error.message).toMatch(says);
  });

  it('adds nothing to a library that can only be read, and keeps the file waiting', async () => {
    const key = hand('bell.md', essay);
    await previewOf(key);
    // Another program writes the library, so a second one in it can only read.
    const writer = library;
    library = await trial.open({ program: trial.program('second', 2000, [1000]) });
    expect(library.mode).toBe('read-only');
    expect(await tray.add(key, noChoices)).toMatchObject({ ok: false, error: { code: 'read-only' } });
    library = writer;
    expect((await tray.add(key, noChoices)).ok).toBe(true);
  });

  it('cancels what is being read', async () => {
    let begun: () => void = () => undefined;
    const reading = new Promise<void>(done => {
      begun = done;
    });
    tray = new ImportTray({
      origin: trial.origin,
      library: async () => library,
      read: signal => () =>
        new Promise(done => {
          signal.addEventListener('abort', () => done(failure('cancelled', 'It was cancelled.')));
          begun();
        }),
    });
    const looking = tray.look(hand('bell.md', essay), noChoices);
    await reading;
    tray.cancel();
    expect(got(await looking)).toMatchObject({ error: { code: 'cancelled' } });
  });
});
