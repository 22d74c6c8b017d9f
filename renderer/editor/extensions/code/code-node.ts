import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
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
import './code.css';

const languageState = createState('language', {
  parse: value => (typeof value === 'string' ? value : ''),
});

/** Program text: plain characters and line breaks, nothing else. */
export class CodeNode extends ElementNode {
  override $config() {
    return this.config('galley-code', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const block = document.createElement('div');
    block.className = 'code-block';
    const text = document.createElement('pre');
    // Program text runs from left to right in every language.
    text.dir = 'ltr';
    text.translate = false;
    const language = drawField(editor, {
      name: 'language',
      label: 'Language of the code',
      hint: 'Language',
      value: this.getLanguage(),
      node: this,
      $is: $isCodeNode,
      $change: (node: CodeNode, value) => node.setLanguage(value),
    });
    block.append(text, language);
    return block;
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    showInField(dom, 'language', this.getLanguage());
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const text = element.querySelector(':scope > pre');
    const slot = super.getDOMSlot(element);
    return text instanceof HTMLElement ? slot.withElement(text) : slot;
  }

  override collapseAtStart(): boolean {
    if (!this.isEmpty()) return true;
    this.replace($createParagraphNode());
    return true;
  }

  /** As highlighters name it, e.g. `ts`; '' when unknown. */
  getLanguage(): string {
    return $getState(this, languageState);
  }

  setLanguage(language: string): this {
    return $setState(this, languageState, language);
  }
}

export function $createCodeNode(text = '', language = ''): CodeNode {
  return new CodeNode().setLanguage(language).append(...$codeToNodes(text));
}

export function $isCodeNode(node: LexicalNode | null | undefined): node is CodeNode {
  return node instanceof CodeNode;
}

/** The nodes of program text: one text a line, line breaks between. */
export function $codeToNodes(text: string): LexicalNode[] {
  return text.split('\n').flatMap((line, i) => [
    ...(i > 0 ? [$createLineBreakNode()] : []),
    // A text node without a character does not last.
    ...(line === '' ? [] : [$createTextNode(line)]),
  ]);
}
