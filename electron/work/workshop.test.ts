import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyArticle } from '#shared/article/article.ts';
import { compareArticles } from '#shared/history/compare-articles.ts';
import { success } from '#shared/result.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { type WorkProcess, Workshop } from './workshop.ts';

const present = emptyArticle(testOrigin());
const request = { id: present.id, folder: '/nowhere', present, pairs: [] };
const words = [{ version: 'v', added: 1, removed: 2 }];
const terms = { what: 'Counting', advice: 'try again', limit: 5000 };

/** Timers that run out when the test says so. */
const waiting = new Set<{ delay: number; action: () => void }>();
const after = (delay: number, action: () => void) => {
  const timer = { delay, action };
  waiting.add(timer);
  return () => waiting.delete(timer);
};
const passTime = (delay: number) => {
  for (const timer of [...waiting].filter(one => one.delay === delay)) {
    waiting.delete(timer);
    timer.action();
  }
};
beforeEach(() => waiting.clear());

const never = new Promise<never>(() => undefined);

function processThat(ask: WorkProcess['ask'], ended = never) {
  ended.catch(() => undefined);
  return { ask, ended, end: vi.fn<() => void>() };
}

function workshopOf(...processes: WorkProcess[]): Workshop {
  return new Workshop(() => {
    const next = processes.shift();
    if (!next) throw new Error('no further process');
    return next;
  }, after);
}

describe('Workshop', () => {
  it('has tasks done one after the other by one process, which ends when nothing more comes', async () => {
    let [open, most] = [0, 0];
    const only = processThat(async () => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return success(words);
    });
    const workshop = workshopOf(only);
    const answers = await Promise.all([1, 2, 3].map(() => workshop.run('count', request, terms)));
    expect(answers).toEqual([success(words), success(words), success(words)]);
    expect(most).toBe(1);
    expect(only.end).not.toHaveBeenCalled();
    passTime(30_000);
    expect(only.end).toHaveBeenCalledTimes(1);
  });

  it('ends a task that is cancelled, and does the next one in another process', async () => {
    const busy = processThat(() => never);
    const workshop = workshopOf(
      busy,
      processThat(async () => success(words)),
    );
    const user = new AbortController();
    const first = workshop.run('count', request, { ...terms, signal: user.signal });
    const second = workshop.run('count', request, terms);
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    user.abort();
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(busy.end).toHaveBeenCalled();
    expect(await second).toEqual(success(words));
  });

  it('goes on with another process when the one before ended between two tasks', async () => {
    let fail: (error: Error) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const workshop = workshopOf(
      processThat(async () => success(words), ended),
      processThat(async () => success([])),
    );
    expect(await workshop.run('count', request, terms)).toEqual(success(words));
    fail(new Error('killed'));
    await Promise.resolve();
    expect(await workshop.run('count', request, terms)).toEqual(success([]));
  });

  it('does not begin what was cancelled while it waited', async () => {
    const user = new AbortController();
    user.abort();
    const cancelled = await workshopOf().run('count', request, { ...terms, signal: user.signal });
    expect(cancelled).toMatchObject({
      ok: false,
      error: { message: 'Counting was cancelled. Nothing was changed.' },
    });
  });

  it('stops a task that takes too long, and says so', async () => {
    const busy = processThat(() => never);
    const answer = workshopOf(busy).run('count', request, terms);
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    passTime(5000);
    expect(await answer).toEqual({
      ok: false,
      error: {
        code: 'too-large',
        message: 'Counting took longer than 5 seconds and was stopped. Nothing was changed; try again.',
      },
    });
    expect(busy.end).toHaveBeenCalled();
  });

  it('says that the process has ended, and goes on with another', async () => {
    const broken = processThat(() => never, Promise.reject(new Error('its process ended with code 5')));
    const workshop = workshopOf(
      broken,
      processThat(async () => success(words)),
    );
    const answer = await workshop.run('count', request, terms);
    expect(answer.ok ? '' : answer.error.message).toContain('its process ended with code 5');
    expect(await workshop.run('count', request, terms)).toEqual(success(words));
  });

  it.each([
    ['no result', 'done'],
    ['a value of another task', success(compareArticles(present, present))],
    ['a failure without words', { ok: false, error: { code: 'defect' } }],
  ])('takes %s for a defect', async (_what, answer) => {
    const workshop = workshopOf(processThat(async () => answer));
    expect(await workshop.run('count', request, terms)).toMatchObject({
      ok: false,
      error: { code: 'defect' },
    });
  });
});
