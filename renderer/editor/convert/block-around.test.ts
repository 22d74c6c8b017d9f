import { $isTableNode } from '@lexical/table';
import { $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { aside, p, table } from '#shared/testing/builders.ts';
import { blockActions } from '../commands/block-actions.ts';
import { $captionOf } from '../extensions/table/table-state.ts';
import { openBody } from '../testing/open-body.ts';
import { $blockAround, $topBlock } from './block-around.ts';

const body = [p('before'), aside('Box', p('in the box')), table(['cell'])];

function $first(node: LexicalNode | null): LexicalNode {
  const inner = $isElementNode(node) ? node.getFirstDescendant() : null;
  if (!inner) throw new Error('There is no text.');
  return inner;
}

describe('the block of a text', () => {
  it('is the block in the box, and at the top the box', () => {
    const { editor } = openBody(body);
    editor.read(() => {
      const text = $first($getRoot().getChildAtIndex(1));
      expect($blockAround(text)?.getTextContent()).toBe('in the box');
      expect($topBlock(text)?.is($getRoot().getChildAtIndex(1))).toBe(true);
      expect($topBlock($getRoot())).toBeNull();
    });
  });

  it('is the table for its cells and its caption, so that commands about blocks find it from there', () => {
    const { editor, reader } = openBody(body);
    reader.read();
    editor.update(
      () => {
        const node = $getRoot().getLastChild();
        if ($isTableNode(node)) $captionOf(node).selectEnd();
        expect($blockAround($first(node))?.is(node)).toBe(true);
      },
      { discrete: true },
    );
    blockActions['block:moveUp'](editor);
    editor.update(() => undefined, { discrete: true });
    expect(reader.read().map(block => block.type)).toEqual(['paragraph', 'table', 'aside']);
  });
});
