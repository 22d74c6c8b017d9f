import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Text } from '#shared/find/place.ts';
import { emptyQuery } from '#shared/find/query.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';
import { type SearchWorker, StoppableSearch } from './stoppable-search.ts';

/** A worker that answers when the test says so. */
class StandIn implements SearchWorker {
  onmessage: SearchWorker['onmessage'] = null;
  onerror: SearchWorker['onerror'] = null;
  readonly asked: SearchRequest[] = [];
  ended = false;

  postMessage(request: SearchRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(data: SearchAnswer): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}

const text: Text = { place: { block: '', owner: '', path: ['headline'] }, label: 'Headline', text: 'aaa' };
const query = { ...emptyQuery, text: 'a+', regex: true };
const match = { index: 0, start: 0, end: 3, groups: [], named: {} };

describe('a search that can be stopped', () => {
  const made: StandIn[] = [];
  const open = () =>
    new StoppableSearch(() => {
      const worker = new StandIn();
      made.push(worker);
      return worker;
    });
  beforeEach(() => {
    made.length = 0;
    vi.stubGlobal('window', globalThis);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('gives each match its text, and uses its thread again', async () => {
    const search = open();
    const first = search.search(query, [text]);
    made[0]?.answer({ id: 1, kind: 'done', matches: [match] });
    expect(await first).toMatchObject({ ok: true, value: [{ source: text, start: 0, end: 3 }] });
    void search.search(query, [text]);
    expect(made).toHaveLength(1);
    expect(made[0]?.asked.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('ends one that takes longer than a second, says so, and goes on with a new thread', async () => {
    const search = open();
    const slow = search.search(query, [text]);
    vi.advanceTimersByTime(5000);
    expect(made[0]?.ended).toBe(false);
    made[0]?.answer({ id: 1, kind: 'begun' });
    vi.advanceTimersByTime(1000);
    expect(await slow).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(made[0]?.ended).toBe(true);
    void search.search(query, [text]);
    expect(made).toHaveLength(2);
  });

  it('ends one that the next overtakes, and forgets its answer', async () => {
    const search = open();
    const first = search.search(query, [text]);
    const second = search.search(query, [text]);
    expect(await first).toBeNull();
    made[1]?.answer({ id: 1, kind: 'done', matches: [match] });
    made[1]?.answer({ id: 2, kind: 'done', matches: [] });
    expect(await second).toEqual({ ok: true, value: [] });
  });
});
