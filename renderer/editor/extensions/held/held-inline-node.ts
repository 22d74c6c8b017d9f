import { $getState, $setState, createState, DecoratorNode, type EditorConfig } from 'lexical';
import { inlineSchema, type UnsupportedInline } from '#shared/article/inline.ts';
import { nameOfHeld } from './held-card.ts';

const nothing: UnsupportedInline = { type: 'unsupported', raw: {} };

const partState = createState('part', {
  parse: (value): UnsupportedInline => {
    const part = inlineSchema.safeParse(value).data;
    return part?.type === 'unsupported' ? part : nothing;
  },
});

/** A part of a text from a newer version, in its place among the words; takes no room in it. */
export class HeldInlineNode extends DecoratorNode<null> {
  override $config() {
    return this.config('galley-held-inline', { extends: DecoratorNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const part = this.getPart();
    const mark = document.createElement('span');
    mark.className = 'held-part';
    mark.textContent = '⧉';
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', nameOfHeld(part.raw['type']));
    return mark;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override decorate(): null {
    return null;
  }

  override getTextContent(): string {
    return '';
  }

  getPart(): UnsupportedInline {
    return $getState(this, partState);
  }

  setPart(part: UnsupportedInline): this {
    return $setState(this, partState, part);
  }
}

export function $createHeldInlineNode(part: UnsupportedInline): HeldInlineNode {
  return new HeldInlineNode().setPart(part);
}

export function $isHeldInlineNode(node: unknown): node is HeldInlineNode {
  return node instanceof HeldInlineNode;
}
