import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { success } from '#shared/result.ts';
import { fakeDesk } from '../session/testing/fake-desk.ts';
import { Workspace } from '../session/workspace.ts';
import { textSearchFor } from './text-search.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function library() {
  const asked: string[] = [];
  const workspace = new Workspace(
    fakeDesk({
      'library:search': ({ query }) => {
        asked.push(query);
        return success({ ids: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'], read: 1, total: 1 });
      },
    }),
  );
  return { workspace, asked };
}

it('asks once for list and board together, and tells both', async () => {
  const { workspace, asked } = library();
  const told: string[] = [];
  const list = textSearchFor(workspace, 'tide ');
  const board = textSearchFor(workspace, 'tide');
  const leave = [list.subscribe(() => told.push('list')), board.subscribe(() => told.push('board'))];
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual(['tide']);
  expect(told).toEqual(['list', 'board']);
  expect(board.get().ids).toHaveLength(1);
  for (const end of leave) end();
});

it('asks no more when nobody follows it', async () => {
  const { workspace, asked } = library();
  textSearchFor(workspace, 'tide').subscribe(() => undefined)();
  workspace.state.update({ articles: [] });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([]);
});

it('asks again when the list has changed', async () => {
  const { workspace, asked } = library();
  const leave = textSearchFor(workspace, 'tide').subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(100);
  workspace.state.update({ articles: [] });
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual(['tide', 'tide']);
  leave();
});
