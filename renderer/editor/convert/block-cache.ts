import { HISTORIC_TAG, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';

/** What was made of each block of a body, kept until something in that block changes. */
export class BlockCache<T> {
  readonly #made = new Map<NodeKey, T>();
  readonly stop: () => void;

  constructor(editor: LexicalEditor) {
    this.stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      // Undo puts back a whole earlier state and does not say what differs.
      if (tags.has(HISTORIC_TAG)) this.#made.clear();
      for (const key of dirtyElements.keys()) this.#made.delete(key);
      for (const key of dirtyLeaves) this.#made.delete(key);
    });
  }

  /** What was made of a block, or is now. */
  $of(block: LexicalNode, $make: (block: LexicalNode) => T): T {
    const key = block.getKey();
    const before = this.#made.get(key);
    if (before !== undefined) return before;
    const made = $make(block);
    this.#made.set(key, made);
    return made;
  }

  /** Forgets blocks that are gone when there are many of them; `blocks` are those of the body. */
  tidy(blocks: readonly LexicalNode[]): void {
    if (this.#made.size <= 2 * blocks.length + 100) return;
    const kept = new Set(blocks.map(block => block.getKey()));
    for (const key of this.#made.keys()) if (!kept.has(key)) this.#made.delete(key);
  }
}
