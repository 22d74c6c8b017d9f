import {
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';
import { z } from 'zod';
import { showInField } from '../field/draw-field.ts';
import { drawEmbed } from './draw-embed.ts';

const cardSchema = z.object({ kind: z.string(), address: z.string(), title: z.string() });
/** What an embed is, beside its caption. */
export type EmbedCard = z.infer<typeof cardSchema>;

const cardState = createState('card', {
  parse: value => cardSchema.safeParse(value).data ?? { kind: 'link', address: '', title: '' },
  isEqual: (a, b) => a.kind === b.kind && a.address === b.address && a.title === b.title,
});

/** Something that lives elsewhere, as a card that is never fetched; the children are its caption. */
export class EmbedNode extends ElementNode {
  override $config() {
    return this.config('galley-embed', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    return drawEmbed(editor, this, $isEmbedNode);
  }

  override updateDOM(before: this, dom: HTMLElement): boolean {
    const { kind, address, title } = this.getCard();
    showInField(dom, 'title', title);
    const was = $getState(before, cardState, 'direct');
    return was.kind !== kind || was.address !== address;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const caption = element.querySelector(':scope > figcaption');
    const slot = super.getDOMSlot(element);
    return caption instanceof HTMLElement ? slot.withElement(caption) : slot;
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  /** Backspace at the start of a caption leaves the card alone. */
  override collapseAtStart(): true {
    return true;
  }

  getCard(): EmbedCard {
    return $getState(this, cardState);
  }

  setCard(card: EmbedCard): this {
    return $setState(this, cardState, card);
  }
}

export function $createEmbedNode(card: EmbedCard): EmbedNode {
  return new EmbedNode().setCard(card);
}

export function $isEmbedNode(node: LexicalNode | null | undefined): node is EmbedNode {
  return node instanceof EmbedNode;
}
