import {
  $getRoot,
  $isElementNode,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { aside, footnote, h4, p } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';
import { $toggleAside } from './aside-extension.ts';
import { $isAsideNode } from './aside-node.ts';

function change(editor: LexicalEditor, action: () => void): void {
  editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
}

function $select(from: number, to: number): void {
  const [first, last] = [$getRoot().getChildAtIndex(from), $getRoot().getChildAtIndex(to)];
  if (!$isElementNode(first) || !$isElementNode(last)) throw new Error('Only text can be selected.');
  const { key, offset, type } = last.selectEnd().focus;
  first.selectStart().focus.set(key, offset, type);
}

describe('a box', () => {
  const [one, two, three] = [p('One.'), p('Two.'), p('Three.')];

  it('takes in the selected paragraphs, which stay what they are', () => {
    const { editor, reader } = openBody([one, two, three]);
    change(editor, () => {
      $select(1, 2);
      $toggleAside();
    });
    expect(reader.read()).toMatchObject([one, { type: 'aside', title: '', blocks: [two, three] }]);
  });

  it('gives its blocks back, and its title as a heading', () => {
    const { editor, reader } = openBody([aside('Facts', one, two)]);
    change(editor, () => {
      const box = $getRoot().getFirstChild();
      if ($isAsideNode(box)) box.selectStart();
      $toggleAside();
    });
    expect(reader.read()).toMatchObject([{ ...h4('Facts'), id: expect.any(String) }, one, two]);
  });

  it('holds no footnote and no further box', () => {
    const note = footnote('A note.');
    const { editor, reader } = openBody([one, note, aside('', two)]);
    change(editor, () => {
      const all = $getRoot().getChildren();
      $select(0, 0);
      $toggleAside();
      const box = $getRoot().getFirstChild();
      if ($isAsideNode(box)) box.append(...all.slice(1));
    });
    expect(reader.read()).toMatchObject([{ type: 'aside', blocks: [one, two] }, note]);
  });

  it('is left by Enter on an empty last paragraph', () => {
    const { editor, reader } = openBody([aside('Facts', one)]);
    change(editor, () => {
      const box = $getRoot().getFirstChild();
      if ($isAsideNode(box)) box.selectEnd();
    });
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    change(editor, () => undefined);
    expect(reader.read()).toMatchObject([
      { type: 'aside', blocks: [one] },
      { type: 'paragraph', content: [] },
    ]);
  });
});
