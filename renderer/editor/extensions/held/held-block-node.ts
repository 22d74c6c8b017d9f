import { $getState, $setState, createState, DecoratorNode, type EditorConfig } from 'lexical';
import { type Unsupported, unsupportedSchema } from '#shared/article/blocks/unsupported.ts';
import { heldCard } from './held-card.ts';

const nothing: Unsupported = { type: 'unsupported', id: '', raw: {} };

const heldState = createState('held', {
  parse: (value): Unsupported => unsupportedSchema.safeParse(value).data ?? nothing,
});

/** A block of a newer version, shown as a card; all of it is the node's state, so that nothing of it is lost. */
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

  /** It has no words that this version knows. */
  override getTextContent(): string {
    return '';
  }

  /** The block with the id that it came with; the node's own id counts. */
  getBlock(): Unsupported {
    return $getState(this, heldState);
  }

  setBlock(block: Unsupported): this {
    return $setState(this, heldState, block);
  }
}

export function $createHeldBlockNode(block: Unsupported): HeldBlockNode {
  return new HeldBlockNode().setBlock(block);
}

export function $isHeldBlockNode(node: unknown): node is HeldBlockNode {
  return node instanceof HeldBlockNode;
}
