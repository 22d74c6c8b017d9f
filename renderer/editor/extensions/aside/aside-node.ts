import {
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { drawField, showInField } from '../field/draw-field.ts';
import './aside.css';

const titleState = createState('title', { parse: value => (typeof value === 'string' ? value : '') });

/** A box beside the text; its children are blocks. */
export class AsideNode extends ElementNode {
  override $config() {
    return this.config('galley-aside', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const box = document.createElement('aside');
    box.className = 'box';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', 'Box');
    const title = drawField(editor, {
      name: 'title',
      label: 'Title of the box',
      hint: 'Title of the box',
      value: this.getTitle(),
      node: this,
      $is: $isAsideNode,
      $change: (node: AsideNode, value) => node.setTitle(value),
    });
    const blocks = document.createElement('div');
    blocks.className = 'box-blocks';
    box.append(title, blocks);
    return box;
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    showInField(dom, 'title', this.getTitle());
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const blocks = element.querySelector(':scope > .box-blocks');
    const slot = super.getDOMSlot(element);
    return blocks instanceof HTMLElement ? slot.withElement(blocks) : slot;
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  /** '' for a box without a title. */
  getTitle(): string {
    return $getState(this, titleState);
  }

  setTitle(title: string): this {
    return $setState(this, titleState, title);
  }
}

export function $createAsideNode(): AsideNode {
  return new AsideNode();
}

export function $isAsideNode(node: LexicalNode | null | undefined): node is AsideNode {
  return node instanceof AsideNode;
}
