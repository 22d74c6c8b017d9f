import { describe, expect, it } from 'vitest';
import { commandOf, showShortcut } from './shortcut.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('commandOf', () => {
  it('finds a command by Ctrl here and by Cmd on a Mac', () => {
    expect(commandOf({ ...none, key: 'b', code: 'KeyB', ctrlKey: true }, false)).toBe('format:bold');
    expect(commandOf({ ...none, key: 'b', code: 'KeyB', metaKey: true }, true)).toBe('format:bold');
    expect(commandOf({ ...none, key: 'b', code: 'KeyB', ctrlKey: true }, true)).toBeNull();
  });

  it('finds Shift+7 although the layout makes a slash of it', () => {
    const press = { ...none, key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true };
    expect(commandOf(press, false)).toBe('format:numberedList');
  });

  it('finds Cmd+Alt+F on a Mac for what is Ctrl+H elsewhere', () => {
    expect(commandOf({ ...none, key: 'h', code: 'KeyH', ctrlKey: true }, false)).toBe('find:replace');
    expect(commandOf({ ...none, key: 'h', code: 'KeyH', metaKey: true }, true)).toBeNull();
    expect(commandOf({ ...none, key: 'ƒ', code: 'KeyF', metaKey: true, altKey: true }, true)).toBe(
      'find:replace',
    );
  });

  it('takes F3 for the next match and Shift+F3 for the one before', () => {
    expect(commandOf({ ...none, key: 'F3', code: 'F3' }, false)).toBe('find:next');
    expect(commandOf({ ...none, key: 'F3', code: 'F3', shiftKey: true }, true)).toBe('find:previous');
    expect(commandOf({ ...none, key: 'F3', code: 'F3', altKey: true }, false)).toBeNull();
  });

  it('finds function keys without a modifier, and the space bar and hyphen with them', () => {
    expect(commandOf({ ...none, key: 'F8', code: 'F8' }, false)).toBe('go:nextTk');
    expect(commandOf({ ...none, key: 'F8', code: 'F8', shiftKey: true }, true)).toBe('go:previousTk');
    const space = { ...none, key: ' ', code: 'Space', ctrlKey: true, shiftKey: true };
    expect(commandOf(space, false)).toBe('insert:noBreakSpace');
    const dash = { ...none, key: '_', code: 'Minus', ctrlKey: true, altKey: true, shiftKey: true };
    expect(commandOf(dash, false)).toBe('insert:emDash');
  });

  it('leaves typing alone', () => {
    expect(commandOf({ ...none, key: 'b', code: 'KeyB' }, false)).toBeNull();
    expect(commandOf({ ...none, key: 'B', code: 'KeyB', shiftKey: true }, false)).toBeNull();
  });
});

describe('showShortcut', () => {
  it('writes a shortcut as the platform does', () => {
    expect(showShortcut('CmdOrCtrl+Shift+E', false)).toBe('Ctrl+Shift+E');
    expect(showShortcut('CmdOrCtrl+Shift+E', true)).toBe('⇧⌘E');
  });
});
