import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyQuery } from '#shared/find/query.ts';
import { article, code, p, strong } from '#shared/testing/builders.ts';
import { got, Trial } from '../storage/testing/trial-library.ts';
import { describeFindings, findInArticle } from './find-in-article.ts';
import { replaceInLibraryArticle } from './replace-in-library-article.ts';
import { runTimed } from './run-timed.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const who = 'Ada (fictional)';
const query = { ...emptyQuery, text: 'pier' };
const replacement = { text: 'quay', keepCase: true };

describe('findInArticle', () => {
  it('shows each match with the words around it and where it stands', () => {
    const given = article([p(`${'a '.repeat(60)}pier${' b'.repeat(60)}`)], { headline: 'The Pier' });
    const finding = describeFindings(given, got(findInArticle(given, query)));
    expect(finding?.total).toBe(2);
    const [head, body] = finding?.excerpts ?? [];
    expect(head).toMatchObject({ label: 'Headline', before: 'The ', found: 'Pier', after: '' });
    expect(body?.before).toBe(`…${'a '.repeat(24)}`);
    expect(body?.after).toBe(`${' b'.repeat(24)}…`);
  });

  it('stops an expression that does not come to an end', () => {
    const slow = { ...emptyQuery, text: '(a+)+$', regex: true };
    const answer = findInArticle(article([code(`${'a'.repeat(60)}!`)]), slow, 50);
    expect(answer).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

describe('runTimed', () => {
  it('gives what was computed in time, and hands on what it throws', () => {
    expect(runTimed(() => 7, 1000)).toEqual({ value: 7 });
    expect(() =>
      runTimed(() => {
        throw new RangeError('no');
      }, 1000),
    ).toThrow('no');
  });
});

describe('replacing in an article of the library', () => {
  it('keeps the article before it as a version with a name, which can be restored', async () => {
    const library = await trial.open();
    const made = got(
      await library.add({
        ...article([p('A ', strong('pier'), '.')], { headline: 'Pier' }),
        id: trial.origin.newId(),
      }),
    );
    const order = { id: made.id, baseRevision: 1, query, replacement, skip: [] };
    const done = got(await replaceInLibraryArticle(library, order, who));
    expect(done).toMatchObject({ replaced: 2, revision: 2 });
    expect(got(await library.read(made.id))).toMatchObject({
      headline: 'Quay',
      body: [{ content: [{ text: 'A ' }, { text: 'quay', marks: ['bold'] }, { text: '.' }] }],
    });
    const kept = got(await library.history.versions(made.id)).find(({ id }) => id === done.version);
    expect(kept).toMatchObject({ kind: 'before-replace', name: 'Before replacing “pier” by “quay”', who });
    got(await library.history.restore(made.id, { version: done.version }, who));
    expect(got(await library.read(made.id))).toMatchObject({ headline: 'Pier', body: made.body });
  });

  it('leaves out the matches that are skipped', async () => {
    const library = await trial.open();
    const made = got(await library.add({ ...article([p('pier pier pier')]), id: trial.origin.newId() }));
    const order = { id: made.id, baseRevision: 1, query, replacement, skip: [1] };
    expect(got(await replaceInLibraryArticle(library, order, who)).replaced).toBe(2);
    expect(got(await library.read(made.id)).body).toMatchObject([{ content: [{ text: 'quay pier quay' }] }]);
  });

  it('changes nothing in an article that has moved on, or that has nothing left to replace', async () => {
    const library = await trial.open();
    const made = got(await library.add({ ...article([p('pier')]), id: trial.origin.newId() }));
    const order = { id: made.id, baseRevision: 1, query, replacement, skip: [] };
    expect(await replaceInLibraryArticle(library, { ...order, baseRevision: 0 }, who)).toMatchObject({
      error: { code: 'stale-revision' },
    });
    expect(await replaceInLibraryArticle(library, { ...order, skip: [0] }, who)).toMatchObject({
      error: { code: 'empty' },
    });
    expect(got(await library.read(made.id)).revision).toBe(1);
    expect(got(await library.history.versions(made.id))).toHaveLength(1);
  });
});
