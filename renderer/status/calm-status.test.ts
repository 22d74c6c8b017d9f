import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveStatus } from '../session/save-status.ts';
import { Store } from '../session/store.ts';
import { followCalmly } from './calm-status.ts';

const saved: SaveStatus = { kind: 'saved', at: '2026-01-02T03:04:05.000Z' };
const editing = (): SaveStatus => ({ kind: 'editing' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const status = new Store<SaveStatus>(saved);
  const shown: string[] = [];
  const end = followCalmly(status, ({ kind }) => shown.push(kind), {
    setTimeout: (action, delay) => Number(setTimeout(action, delay)),
    clearTimeout: timer => clearTimeout(timer),
  });
  return { status, shown, end };
}

describe('the shown status of a save', () => {
  it('changes once when typing begins and once when it pauses, however often it is saved meanwhile', () => {
    const { status, shown } = follow();
    for (let key = 0; key < 20; key++) {
      status.set(editing());
      vi.advanceTimersByTime(60);
      status.set(saved);
      vi.advanceTimersByTime(60);
    }
    expect(shown).toEqual(['editing']);
    vi.advanceTimersByTime(300);
    expect(shown).toEqual(['editing', 'saved']);
  });

  it('says at once that a save failed, and that typing goes on after it', () => {
    const { status, shown } = follow();
    status.set(editing());
    status.set({ kind: 'failed', why: 'The disk is full.' });
    status.set(saved);
    status.set(editing());
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['editing', 'failed', 'editing']);
  });

  it('says nothing any more after its end', () => {
    const { status, shown, end } = follow();
    status.set(editing());
    status.set(saved);
    end();
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual(['editing']);
  });
});
