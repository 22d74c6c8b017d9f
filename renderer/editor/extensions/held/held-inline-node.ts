import { $getState, $setState, createState, DecoratorNode, type EditorConfig } from 'lexical';
import { type FootnoteReference, inlineSchema, type UnsupportedInline } from '#shared/article/inline.ts';

/** The parts of a text that take no room in it. */
export type HeldPart = FootnoteReference | UnsupportedInline;

const nothing: HeldPart = { type: 'unsupported', raw: {} };

const partState = createState('part', {
  parse: (value): HeldPart => {
    const part = inlineSchema.safeParse(value).data;
    return part?.type === 'footnoteReference' || part?.type === 'unsupported' ? part : nothing;
  },
});

/** A footnote reference, or a part from a newer version, in its place among the words. */
export class HeldInlineNode extends DecoratorNode<null> {
  override $config() {
    return this.config('galley-held-inline', { extends: DecoratorNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const part = this.getPart();
    const isNote = part.type === 'footnoteReference';
    const mark = document.createElement(isNote ? 'sup' : 'span');
    mark.className = isNote ? 'held-note' : 'held-part';
    mark.textContent = isNote ? '†' : '⧉';
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', isNote ? 'Footnote' : `A “${part.raw['type']}” from a newer Galley`);
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

  getPart(): HeldPart {
    return $getState(this, partState);
  }

  setPart(part: HeldPart): this {
    return $setState(this, partState, part);
  }
}

export function $createHeldInlineNode(part: HeldPart): HeldInlineNode {
  return new HeldInlineNode().setPart(part);
}

export function $isHeldInlineNode(node: unknown): node is HeldInlineNode {
  return node instanceof HeldInlineNode;
}
