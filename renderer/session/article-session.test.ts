import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import type { ArticlePatch } from '#shared/article/patch.ts';
import type { Time } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { article, p } from '#shared/testing/builders.ts';
import { ArticleSession, type Timers } from './article-session.ts';

/** A clock that the test moves; due actions run in order when it passes them. */
class TestTimers implements Timers {
  #now = 0;
  #next = 1;
  readonly #due = new Map<number, { at: number; action: () => void }>();

  now = () => this.#now;
  setTimeout = (action: () => void, delay: number) => {
    this.#due.set(this.#next, { at: this.#now + delay, action });
    return this.#next++;
  };
  clearTimeout = (timer: number) => {
    this.#due.delete(timer);
  };

  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const [id, next] = [...this.#due].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (id === undefined || next === undefined || next.at > end) break;
      this.#due.delete(id);
      this.#now = next.at;
      next.action();
      await settle();
    }
    this.#now = end;
    await settle();
  }
}

/** Lets every promise that can go on do so. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

const savedAt: Time = '2026-01-02T10:42:00.000Z';

function open() {
  const timers = new TestTimers();
  const saves: { baseRevision: number; patch: ArticlePatch }[] = [];
  const answers: ((result: Result<{ revision: number; savedAt: Time }>) => void)[] = [];
  const session = new ArticleSession(
    article([p('begun')]),
    ({ baseRevision, patch }) => {
      saves.push({ baseRevision, patch });
      return new Promise(done => answers.push(done));
    },
    timers,
  );
  let body: Block[] = session.article.get().body;
  session.attachBody(() => body);
  return {
    session,
    timers,
    saves,
    type(text: string) {
      body = [{ ...p(text), id: body[0]?.id ?? '' }];
      session.bodyEdited();
    },
    async answer(result: Result<{ revision: number; savedAt: Time }>) {
      answers.shift()?.(result);
      await settle();
    },
    saved: (revision: number) => success({ revision, savedAt }),
  };
}

describe('ArticleSession', () => {
  it('saves a quarter of a second after the last key, once', async () => {
    const { session, timers, saves, type, answer, saved } = open();
    type('a');
    await timers.pass(100);
    type('ab');
    await timers.pass(249);
    expect(saves).toHaveLength(0);
    expect(session.status.get()).toEqual({ kind: 'editing' });
    await timers.pass(1);
    expect(saves).toHaveLength(1);
    await answer(saved(1));
    expect(session.status.get()).toEqual({ kind: 'saved', at: savedAt });
    expect(session.isClean).toBe(true);
  });

  it('lets no key wait longer than half a second, however fast the typing', async () => {
    const { timers, saves, type } = open();
    for (let i = 0; i < 10; i++) {
      type('x'.repeat(i + 1));
      await timers.pass(50);
    }
    expect(saves).toHaveLength(1);
  });

  it('does not call clean what was typed while a save was under way, and saves it next', async () => {
    const { session, timers, saves, type, answer, saved } = open();
    type('a');
    await timers.pass(250);
    type('ab');
    await answer(saved(1));
    expect(session.isClean).toBe(false);
    expect(session.status.get()).toEqual({ kind: 'editing' });
    await timers.pass(500);
    expect(saves.map(save => save.baseRevision)).toEqual([0, 1]);
    await answer(saved(2));
    expect(session.isClean).toBe(true);
  });

  it('keeps the text and tries again by itself after a failure, saying why', async () => {
    const { session, timers, saves, type, answer, saved } = open();
    type('a');
    await timers.pass(250);
    await answer(failure('disk-full', 'The disk is full.'));
    expect(session.status.get()).toEqual({ kind: 'failed', why: 'The disk is full.' });
    await timers.pass(5000);
    expect(saves).toHaveLength(2);
    await answer(saved(1));
    expect(session.status.get().kind).toBe('saved');
  });

  it('still says that it is not saved while typing goes on after a failure', async () => {
    const { session, timers, type, answer } = open();
    type('a');
    await timers.pass(250);
    await answer(failure('disk-full', 'The disk is full.'));
    type('ab');
    expect(session.status.get().kind).toBe('failed');
  });

  it('calls nothing when the text ends up as it was', async () => {
    const { session, timers, saves } = open();
    session.bodyEdited();
    await timers.pass(1000);
    expect(saves).toHaveLength(0);
    expect(session.isClean).toBe(true);
  });

  it('flushes at once, also what is typed during the flush, and tells a failure', async () => {
    const { session, saves, type, answer, saved } = open();
    type('a');
    const flushed = session.flush();
    await settle();
    type('ab');
    await answer(saved(1));
    await answer(saved(2));
    expect(await flushed).toBeNull();
    expect(saves).toHaveLength(2);
    type('abc');
    const failing = session.flush();
    await settle();
    await answer(failure('not-writable', 'No permission.'));
    expect(await failing).toBe('No permission.');
  });

  it('sends only the field that changed', async () => {
    const { session, timers, saves } = open();
    session.setFields({ headline: 'New' });
    await timers.pass(250);
    expect(saves[0]?.patch).toEqual({ fields: { headline: 'New' }, splices: [] });
  });
});
