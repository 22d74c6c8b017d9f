import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_LOW,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { link, p, text } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';

function writer(content = p(), typography = { isOn: () => true, language: () => 'en' }) {
  const { editor, reader } = openBody([content], typography);
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  editor.update(() => $getRoot().selectEnd(), { discrete: true });
  // What nobody takes the browser puts in.
  editor.registerCommand(
    BEFORE_INPUT_COMMAND,
    ({ data }) => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(data ?? '');
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
  const press = (data: string) => {
    const event = { inputType: 'insertText', data, isComposing: false, preventDefault: () => undefined };
    editor.dispatchCommand(BEFORE_INPUT_COMMAND, event as unknown as InputEvent);
    // As between two keys: what was typed is committed.
    reader.read();
  };
  return {
    editor,
    type: (keys: string) => [...keys].forEach(press),
    content: () => reader.read().map(block => (block.type === 'paragraph' ? block.content : [])),
    text: () => editor.read(() => $getRoot().getTextContent()),
  };
}

describe('typing', () => {
  it('puts the marks of the language in the place of straight ones', () => {
    const { type, text } = writer();
    type('"So it\'s done"...');
    expect(text()).toBe('“So it’s done”…');
  });

  it('leaves everything straight in code, and when it is turned off', () => {
    const code = writer(p(text('a', 'code')));
    code.editor.update(
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.setFormat(16);
      },
      { discrete: true },
    );
    code.type('"b"');
    expect(code.text()).toBe('a"b"');
    const off = writer(p(), { isOn: () => false, language: () => 'en' });
    off.type('"b"');
    expect(off.text()).toBe('"b"');
  });

  it('takes back a replacement, and nothing else, with undo', () => {
    const { editor, type, text } = writer();
    type('He said "');
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(text()).toBe('He said "');
  });

  it('takes it back with Backspace right after it, and deletes from then on', () => {
    const { editor, type, text } = writer();
    let left = 0;
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      () => {
        left += 1;
        return true;
      },
      COMMAND_PRIORITY_LOW,
    );
    const event = { preventDefault: () => undefined } as KeyboardEvent;
    type('so --');
    expect(text()).toBe('so –');
    editor.dispatchCommand(KEY_BACKSPACE_COMMAND, event);
    expect([text(), left]).toEqual(['so --', 0]);
    type(' "x');
    editor.dispatchCommand(KEY_BACKSPACE_COMMAND, event);
    expect([text(), left]).toEqual(['so -- “x', 1]);
  });

  it('makes a link of an address when a space follows, which undo takes away alone', () => {
    const { editor, type, text: written, content } = writer();
    type('See https://example.org/a. ');
    expect(content()[0]).toEqual([
      text('See '),
      link('https://example.org/a', 'https://example.org/a'),
      text('. '),
    ]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(content()[0]).toEqual([text('See https://example.org/a. ')]);
    type('Then');
    expect(written()).toBe('See https://example.org/a. Then');
  });

  it('makes a link of an address when the paragraph ends after it', () => {
    const { editor, type, content } = writer();
    type('www.example.org');
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    expect(content()[0]).toEqual([link('https://www.example.org', 'www.example.org')]);
  });
});
