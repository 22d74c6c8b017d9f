import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HISTORY_PUSH_TAG, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { p } from '#shared/testing/builders.ts';
import { $moveBlocks } from './move-blocks.ts';
import { openBody } from './testing/open-body.ts';

function open() {
  const { editor, reader } = openBody(['a', 'b', 'c', 'd', 'e'].map(text => p(text)));
  // Without a window Lexical keeps no history unless told; reading commits what it is to come back to.
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  return {
    texts: () => reader.read().map(blockText).join(''),
    move: (from: number, count: number, before: number) =>
      editor.update(() => $moveBlocks(from, count, before), { tag: HISTORY_PUSH_TAG, discrete: true }),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
  };
}

describe('moving blocks', () => {
  it.each([
    [1, 2, 0, 'bcade'],
    [1, 2, 4, 'adbce'],
    [0, 2, 5, 'cdeab'],
    [3, 2, 1, 'adebc'],
  ])('puts %i+%i before %i', (from, count, before, expected) => {
    const body = open();
    body.move(from, count, before);
    expect(body.texts()).toBe(expected);
  });

  it('leaves blocks alone that stand there already', () => {
    const body = open();
    body.move(1, 2, 2);
    body.move(1, 2, 3);
    expect(body.texts()).toBe('abcde');
  });

  it('is undone in one step', () => {
    const body = open();
    body.move(1, 2, 5);
    body.undo();
    expect(body.texts()).toBe('abcde');
  });
});
