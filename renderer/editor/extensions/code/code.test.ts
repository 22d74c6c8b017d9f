import {
  $getRoot,
  $isElementNode,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { code } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';

function enterAtEnd(editor: LexicalEditor, typed: string): void {
  editor.update(
    () => {
      const block = $getRoot().getFirstChild();
      if ($isElementNode(block)) block.selectEnd();
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );
  editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  editor.update(() => $getRoot().getFirstDescendant() && undefined, { discrete: true });
  if (typed !== '')
    editor.update(
      () => {
        const block = $getRoot().getFirstChild();
        if ($isElementNode(block)) block.selectEnd().insertRawText(typed);
      },
      { discrete: true },
    );
}

describe('a code block', () => {
  it('begins a line as far in as the one before', () => {
    const { editor, reader } = openBody([code('if (wet) {\n  drain();', 'js')]);
    enterAtEnd(editor, 'dry();');
    expect(reader.read()).toMatchObject([{ text: 'if (wet) {\n  drain();\n  dry();', language: 'js' }]);
  });

  it('is left by Enter after two empty lines, which go', () => {
    const { editor, reader } = openBody([code('drain();')]);
    for (let i = 0; i < 3; i += 1) enterAtEnd(editor, '');
    expect(reader.read()).toMatchObject([{ type: 'code', text: 'drain();' }, { type: 'paragraph' }]);
  });
});
