import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { readEditor } from '../read-editor.ts';
import { BlockCache } from './block-cache.ts';
import { $getBlockId } from './node-state.ts';
import { $nodeToBlock } from './nodes-to-blocks.ts';

/**
 * Reads the body from an editor and converts only what changed since the last time: blocks that did not change are
 * the same objects again, so that comparing and saving a long article costs the paragraph that was typed in.
 */
export class BodyReader {
  readonly #editor: LexicalEditor;
  readonly #blocks: BlockCache<Block>;
  #last = new Map<string, Block>();
  readonly stop: () => void;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
    this.#blocks = new BlockCache(editor);
    this.stop = this.#blocks.stop;
  }

  /** The body as it stands; the untouched empty paragraph that an empty article is opened with is none of it. */
  read(): Block[] {
    return readEditor(this.#editor, () => {
      const children = $getRoot().getChildren();
      const body = children
        .filter(node => !$isPlaceholder(node))
        .map(node => this.#blocks.$of(node, changed => this.#reuse($nodeToBlock(changed))));
      this.#blocks.tidy(children);
      this.#last = new Map(body.map(block => [block.id, block]));
      return body;
    });
  }

  /** The object that stood for the block before, when it says the same. */
  #reuse(block: Block): Block {
    const before = this.#last.get(block.id);
    return before && sameValue(before, block) ? before : block;
  }
}

function $isPlaceholder(node: LexicalNode): boolean {
  return $isElementNode(node) && node.isEmpty() && $getBlockId(node) === '';
}
