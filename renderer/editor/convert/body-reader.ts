import { $getRoot, $isElementNode, HISTORIC_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { readEditor } from '../read-editor.ts';
import { $getBlockId } from './node-state.ts';
import { $nodeToBlock } from './nodes-to-blocks.ts';

/**
 * Reads the body from an editor and converts only what changed since the last time: blocks that did not change are
 * the same objects again, so that comparing and saving a long article costs the paragraph that was typed in.
 */
export class BodyReader {
  readonly #editor: LexicalEditor;
  readonly #blocks = new Map<NodeKey, Block>();
  #last = new Map<string, Block>();
  readonly stop: () => void;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
    this.stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      // Undo puts back a whole earlier state and does not say what differs.
      if (tags.has(HISTORIC_TAG)) this.#blocks.clear();
      for (const key of dirtyElements.keys()) this.#blocks.delete(key);
      for (const key of dirtyLeaves) this.#blocks.delete(key);
    });
  }

  /** The body as it stands; the untouched empty paragraph that an empty article is opened with is none of it. */
  read(): Block[] {
    return readEditor(this.#editor, () => {
      const body: Block[] = [];
      const children = $getRoot().getChildren();
      for (const node of children) {
        const placeholder = $isElementNode(node) && node.isEmpty() && $getBlockId(node) === '';
        if (placeholder) continue;
        const block = this.#blocks.get(node.getKey()) ?? this.#reuse($nodeToBlock(node));
        this.#blocks.set(node.getKey(), block);
        body.push(block);
      }
      if (this.#blocks.size > 2 * children.length + 100)
        this.#forgetAllBut(children.map(node => node.getKey()));
      this.#last = new Map(body.map(block => [block.id, block]));
      return body;
    });
  }

  /** The object that stood for the block before, when it says the same. */
  #reuse(block: Block): Block {
    const before = this.#last.get(block.id);
    return before && sameValue(before, block) ? before : block;
  }

  #forgetAllBut(keys: readonly NodeKey[]): void {
    const kept = new Set(keys);
    for (const key of this.#blocks.keys()) if (!kept.has(key)) this.#blocks.delete(key);
  }
}
