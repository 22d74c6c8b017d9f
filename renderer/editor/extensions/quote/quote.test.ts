import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { p, pullQuote, quote, text } from '#shared/testing/builders.ts';
import { editorCommands } from '../../commands/editor-commands.ts';
import { openBody } from '../../testing/open-body.ts';

function $caret(block: number, offset: number): void {
  const node = $getRoot().getChildAtIndex(block);
  const words = $isElementNode(node) ? node.getFirstChild() : null;
  if ($isTextNode(words)) words.select(offset, offset);
  else if ($isElementNode(node)) node.select(0, 0);
}

function change(editor: LexicalEditor, action: () => void): void {
  editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
}

function press(editor: LexicalEditor, block: number, offset: number): void {
  change(editor, () => $caret(block, offset));
  editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  change(editor, () => undefined);
}

describe('a quote', () => {
  const said = { ...quote('Yes. No.'), attribution: 'A. Fictional' };

  it('goes on in a further paragraph, and whoever said it stands below the last', () => {
    const { editor, reader } = openBody([said]);
    press(editor, 0, 4);
    expect(reader.read()).toMatchObject([
      { type: 'quote', id: said.id, content: [text('Yes.')], attribution: '', continues: false },
      { type: 'quote', content: [text(' No.')], attribution: 'A. Fictional', continues: true },
    ]);
  });

  it('ends where Enter is pressed on an empty paragraph of it', () => {
    const { editor, reader } = openBody([quote('Yes.'), { ...quote(), continues: true }]);
    press(editor, 1, 0);
    expect(reader.read().map(block => block.type)).toEqual(['quote', 'paragraph']);
  });
});

describe('turning a block into another', () => {
  it('keeps its id, its words and their marks', () => {
    const paragraph = p('Plain ', text('and bold', 'bold'));
    const { editor, reader } = openBody([paragraph]);
    change(editor, () => $caret(0, 2));
    editorCommands['format:pullQuote']?.(editor);
    change(editor, () => undefined);
    expect(reader.read()).toEqual([{ ...pullQuote(), id: paragraph.id, content: paragraph.content }]);
  });

  it('leaves nothing but characters in code', () => {
    const { editor, reader } = openBody([p('let a ', text('= 1', 'bold', 'italic'))]);
    change(editor, () => $caret(0, 2));
    editorCommands['format:codeBlock']?.(editor);
    change(editor, () => undefined);
    expect(reader.read()).toMatchObject([{ type: 'code', text: 'let a = 1', language: '' }]);
  });
});
