import { CodeNode as LexicalCodeNode } from '@lexical/code-core';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  type EditorConfig,
  type ElementDOMSlot,
  type LexicalNode,
} from 'lexical';
import { drawField, showInField } from '../field/draw-field.ts';
import './code.css';

/**
 * Program text: plain characters and line breaks, nothing else. Made from Lexical's own class, so that its Markdown
 * shortcuts and others know it and keep out.
 */
export class CodeNode extends LexicalCodeNode {
  override $config() {
    return this.config('galley-code', { extends: LexicalCodeNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const block = document.createElement('div');
    block.className = 'code-block';
    const text = document.createElement('pre');
    // Program text runs from left to right in every language.
    text.dir = 'ltr';
    text.translate = false;
    const language = drawField($getEditor(), {
      name: 'language',
      label: 'Language of the code',
      hint: 'Language',
      value: this.getLanguage() ?? '',
      node: this,
      $is: $isCodeNode,
      $change: (node: CodeNode, value) => node.setLanguage(value),
    });
    block.append(text, language);
    return block;
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    showInField(dom, 'language', this.getLanguage() ?? '');
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
}

/** `language` as highlighters name it, e.g. `ts`; '' when unknown. */
export function $createCodeNode(text = '', language = ''): CodeNode {
  return new CodeNode(language).append(...$codeToNodes(text));
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
