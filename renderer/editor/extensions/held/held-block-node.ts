import { $getState, $setState, createState, DecoratorNode, type EditorConfig } from 'lexical';
import { type Block, type BlockType, blockSchema } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { heldCard } from './held-card.ts';

/** The blocks that have nodes of their own, in which they are edited. */
type Edited =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'pullQuote'
  | 'list'
  | 'image'
  | 'gallery'
  | 'code'
  | 'embed'
  | 'aside'
  | 'table'
  | 'divider'
  | 'footnote';

/** The blocks that are kept whole and shown as a card until an extension can edit them. */
export type HeldBlock = Exclude<Block, { type: Edited }>;
export type HeldType = Exclude<BlockType, Edited>;

const isHeld: Record<HeldType, true> = {
  unsupported: true,
};

const nothing: HeldBlock = { type: 'unsupported', id: '', raw: {} };

const heldState = createState('held', {
  parse: (value): HeldBlock => {
    const block = blockSchema.safeParse(value).data;
    return block && mayBeHeld(block) ? block : nothing;
  },
});

/** Tells whether a block is one of those that are shown as a card. */
export function mayBeHeld(block: Block): block is HeldBlock {
  return block.type in isHeld;
}

/** A block that is shown but not edited here; the whole typed block is its state, so that nothing of it is lost. */
export class HeldBlockNode extends DecoratorNode<null> {
  override $config() {
    return this.config('galley-held-block', { extends: DecoratorNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    return heldCard(this.getBlock());
  }

  override updateDOM(before: this): boolean {
    return $getState(before, heldState, 'direct') !== this.getBlock();
  }

  override isInline(): false {
    return false;
  }

  override decorate(): null {
    return null;
  }

  /** What goes onto the clipboard as plain text. */
  override getTextContent(): string {
    return blockText(this.getBlock());
  }

  /** The block with the id that it came with; the node's own id counts. */
  getBlock(): HeldBlock {
    return $getState(this, heldState);
  }

  setBlock(block: HeldBlock): this {
    return $setState(this, heldState, block);
  }
}

export function $createHeldBlockNode(block: HeldBlock): HeldBlockNode {
  return new HeldBlockNode().setBlock(block);
}

export function $isHeldBlockNode(node: unknown): node is HeldBlockNode {
  return node instanceof HeldBlockNode;
}
