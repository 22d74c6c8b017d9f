import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffArticle } from '#shared/article/patch.ts';
import { now } from '#shared/ipc/history.ts';
import { p } from '#shared/testing/builders.ts';
import type { Library } from '../storage/library.ts';
import { libraryPaths } from '../storage/library-paths.ts';
import { articleOf, got, Trial } from '../storage/testing/trial-library.ts';
import { blameStretches, compareStates, countPairs } from './past.ts';
import type { Subject } from './tasks.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

async function write(library: Library, id: string, text: string, who: string): Promise<void> {
  trial.clock.ms += 60_000;
  const article = got(await library.read(id));
  const body = article.body.map((block, i) => (i === 0 ? { ...p(text), id: block.id } : block));
  got(await library.save(id, article.revision, diffArticle(article, { ...article, body }), who));
}

/** An article with a version and a later text, as another process sees it. */
async function written(): Promise<{ library: Library; subject: Subject; version: string }> {
  const library = await trial.open();
  const { id } = got(await library.add(articleOf(trial, 'The ferry leaves.')));
  const { id: version } = got(await library.history.keep(id, 'named', 'First', ''));
  await write(library, id, 'The old ferry leaves.', 'Ole (fictional)');
  const folder = libraryPaths(trial.folder).article(id);
  return { library, version, subject: { id, folder, present: got(await library.read(id)) } };
}

describe('looking into the past of an article from another process', () => {
  it('compares a version with the present state', async () => {
    const { subject, version } = await written();
    const { summary } = got(await compareStates({ ...subject, before: version, after: now }));
    expect(summary).toMatchObject({ wordsAdded: 1, wordsRemoved: 0 });
  });

  it('says that a version is no longer kept', async () => {
    const { subject } = await written();
    const answer = await compareStates({ ...subject, before: 'gone', after: now });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('counts words of the pairs that can be read', async () => {
    const { subject, version } = await written();
    const pairs = [
      { before: 'gone', version },
      { before: version, version: now },
    ];
    expect(got(await countPairs({ ...subject, pairs }))).toEqual([{ version: now, added: 1, removed: 0 }]);
  });

  it('tells who wrote the words of the state asked about, whatever was saved meanwhile', async () => {
    const { library, subject } = await written();
    await write(library, subject.id, 'Nothing of it.', 'Ina (fictional)');
    const block = subject.present.body[0]?.id ?? '';
    const [words] = got(await blameStretches({ ...subject, stretches: [{ block, start: 0, end: 14 }] }));
    expect(words?.map(({ text, who }) => [text, who])).toEqual([
      ['The', ''],
      ['old', 'Ole (fictional)'],
      ['ferry', ''],
    ]);
  });
});
