import { describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { article, testOrigin } from '#shared/testing/builders.ts';
import { UndoLog } from './undo-log.ts';

describe('UndoLog', () => {
  it('takes back what was done last, in the body or in a field', () => {
    const log = new UndoLog();
    log.bodyStepped();
    log.fieldsChanged({ dek: '' }, { dek: 'A bell' }, 0);
    expect(log.next(false)).toMatchObject({ kind: 'fields', before: { dek: '' } });
    log.stepped(false);
    expect(log.next(false)).toEqual({ kind: 'body' });
    expect(log.next(true)).toMatchObject({ kind: 'fields', after: { dek: 'A bell' } });
    log.bodyMoved(false);
    expect(log.state.get()).toEqual({ canUndo: false, canRedo: true });
    expect(log.next(true)).toEqual({ kind: 'body' });
  });

  it('makes one step of what is typed into a field in one go', () => {
    const log = new UndoLog();
    log.fieldsChanged({ dek: '' }, { dek: 'A' }, 0);
    log.fieldsChanged({ dek: 'A' }, { dek: 'AB' }, 100);
    log.fieldsChanged({ dek: 'AB' }, { dek: 'ABC' }, 2000);
    log.fieldsChanged({ byline: '' }, { byline: 'X' }, 2050);
    expect(log.next(false)).toMatchObject({ before: { byline: '' } });
    log.stepped(false);
    expect(log.next(false)).toMatchObject({ before: { dek: 'AB' } });
    log.stepped(false);
    expect(log.next(false)).toMatchObject({ before: { dek: '' }, after: { dek: 'AB' } });
  });

  it('makes a step of each field, however fast one goes from one to the next', () => {
    const { metadata } = article([]);
    const log = new UndoLog();
    const type = (from: object, to: object, at: number) =>
      log.fieldsChanged(
        { metadata: { ...metadata, ...from } },
        { metadata: { ...metadata, ...from, ...to } },
        at,
      );
    type({}, { section: 'L' }, 0);
    type({ section: 'L' }, { section: 'Local' }, 50);
    type({ section: 'Local' }, { genre: 'News' }, 100);
    expect(log.next(false)).toMatchObject({ before: { metadata: { section: 'Local', genre: '' } } });
    log.stepped(false);
    expect(log.next(false)).toMatchObject({ before: { metadata: { section: '' } } });
    log.stepped(false);
    expect(log.next(false)).toBeNull();
  });

  it('keeps the typing of a name in one step while the byline follows now and then', () => {
    const author = newAuthor(testOrigin().newId(), 'An');
    const named = (name: string) => [{ ...author, name }];
    const log = new UndoLog();
    log.fieldsChanged(
      { authors: named('An'), byline: 'By An' },
      { authors: named('Ann'), byline: 'By Ann' },
      0,
    );
    log.fieldsChanged({ authors: named('Ann') }, { authors: named('Ann ') }, 50);
    const step = log.next(false);
    expect(step).toMatchObject({ before: { authors: named('An'), byline: 'By An' } });
    expect(step).toMatchObject({ after: { authors: named('Ann '), byline: 'By Ann' } });
  });

  it('takes keywords back one by one', () => {
    const { metadata } = article([]);
    const log = new UndoLog();
    const words = (...keywords: string[]) => ({ metadata: { ...metadata, keywords } });
    log.fieldsChanged(words(), words('tide'), 0);
    log.fieldsChanged(words('tide'), words('tide', 'ebb'), 10);
    expect(log.next(false)).toMatchObject({ before: { metadata: { keywords: ['tide'] } } });
  });

  it('forgets what was undone when something new is done, and does not join it to what was undone', () => {
    const log = new UndoLog();
    log.fieldsChanged({ dek: '' }, { dek: 'A' }, 0);
    log.fieldsChanged({ byline: '' }, { byline: 'B' }, 10);
    log.stepped(false);
    log.fieldsChanged({ dek: 'A' }, { dek: 'AB' }, 20);
    expect(log.next(true)).toBeNull();
    log.stepped(false);
    log.stepped(true);
    log.fieldsChanged({ dek: 'AB' }, { dek: 'ABC' }, 30);
    expect(log.next(false)).toMatchObject({ before: { dek: 'AB' } });
  });

  it('joins a change of fields to the step of the body before it, and nothing to that', () => {
    const log = new UndoLog();
    log.bodyStepped();
    log.fieldsChanged({ dek: 'pier' }, { dek: 'quay' }, 0);
    log.join();
    log.fieldsChanged({ dek: 'quay' }, { dek: 'quays' }, 10);
    expect(log.next(false)).toMatchObject({ before: { dek: 'quay' }, joined: false });
    log.stepped(false);
    expect(log.next(false)).toMatchObject({ before: { dek: 'pier' }, joined: true });
  });

  it('counts nothing as a step when nothing is different', () => {
    const log = new UndoLog();
    log.fieldsChanged({ dek: 'A' }, { dek: 'A' }, 0);
    expect(log.state.get()).toEqual({ canUndo: false, canRedo: false });
  });

  it('follows an undo that the editor was asked for by somebody else', () => {
    const log = new UndoLog();
    log.bodyStepped();
    log.fieldsChanged({ dek: '' }, { dek: 'A' }, 0);
    log.bodyMoved(false);
    expect(log.next(false)).toMatchObject({ kind: 'fields' });
    expect(log.next(true)).toEqual({ kind: 'body' });
  });
});
