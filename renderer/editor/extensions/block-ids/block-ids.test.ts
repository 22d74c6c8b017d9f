import { $getRoot, $isElementNode, $isTextNode, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { p } from '#shared/testing/builders.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { openBody } from '../../testing/open-body.ts';

function change(editor: LexicalEditor, action: () => void): void {
  editor.update(action, { discrete: true });
}

function $splitFirst(at: number): void {
  const first = $getRoot().getFirstChild();
  const text = $isElementNode(first) ? first.getFirstChild() : null;
  if (!$isTextNode(text)) throw new Error('The first block has no text.');
  text.select(at, at).insertParagraph();
}

describe('block ids', () => {
  it('stay with the first half of a split paragraph; the second half gets one of its own', () => {
    const one = p('First half. Second half.');
    const { editor, reader } = openBody([one]);
    change(editor, () => $splitFirst(12));
    const [first, second] = reader.read();
    expect(first?.id).toBe(one.id);
    expect(second && blockText(second)).toBe('Second half.');
    expect(second?.id).toMatch(/^[0-9A-Z]{26}$/);
    expect(second?.id).not.toBe(one.id);
  });

  it('stay with the first paragraph when two are joined', () => {
    const [one, two] = [p('One.'), p('Two.')];
    const { editor, reader } = openBody([one, two]);
    change(editor, () => {
      const last = $getRoot().getLastChild();
      if ($isElementNode(last)) last.selectStart().deleteCharacter(true);
    });
    expect(reader.read().map(block => [block.id, blockText(block)])).toEqual([[one.id, 'One.Two.']]);
  });

  it('are given anew to a pasted copy, not to the original', () => {
    const one = p('Copied.');
    const { editor, reader } = openBody([one]);
    change(editor, () => {
      $getRoot().append(...$blocksToNodes([one]));
    });
    const ids = reader.read().map(block => block.id);
    expect(ids[0]).toBe(one.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('go with a block that is moved by cutting it and putting it elsewhere', () => {
    const [one, two] = [p('One.'), p('Two.')];
    const { editor, reader } = openBody([one, two]);
    change(editor, () => $getRoot().getFirstChild()?.remove());
    change(editor, () => {
      $getRoot().append(...$blocksToNodes([one]));
    });
    expect(reader.read().map(block => block.id)).toEqual([two.id, one.id]);
  });
});
