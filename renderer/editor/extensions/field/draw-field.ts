import { $getNodeByKey, type LexicalEditor, type LexicalNode, setDOMUnmanaged } from 'lexical';
import { FieldTyping } from './field-typing.ts';
import { leaveField } from './leave-field.ts';
import './field.css';

export interface FieldOptions<N extends LexicalNode> {
  /** Tells the fields of one block apart, and is its class: `field-<name>`. */
  name: string;
  /** What the field is, for those who cannot see it. */
  label: string;
  /** What stands in it while it is empty. */
  hint: string;
  value: string;
  node: N;
  $is: (node: LexicalNode | null) => node is N;
  /** Puts what was typed into the node, inside an update. */
  $change: (node: N, value: string) => void;
}

/**
 * Draws a one-line text field inside a block, beside its running text: for what is plain text in the article, such as
 * an attribution or a title. What is typed goes into the node at once, and Lexical's undo covers it. Enter goes on
 * behind the block, Escape back into its text.
 */
export function drawField<N extends LexicalNode>(
  editor: LexicalEditor,
  options: FieldOptions<N>,
): HTMLElement {
  const key = options.node.getKey();
  const typing = new FieldTyping();
  const frame = document.createElement('div');
  frame.className = `field-frame field-${options.name}`;
  frame.contentEditable = 'false';
  setDOMUnmanaged(frame, { captureSelection: true });
  const input = document.createElement('input');
  input.type = 'text';
  input.className = 'field';
  input.dataset['field'] = options.name;
  input.dir = 'auto';
  input.value = options.value;
  input.placeholder = options.hint;
  input.readOnly = !editor.isEditable();
  input.setAttribute('aria-label', options.label);
  input.addEventListener('focus', () => typing.begin());
  input.addEventListener('input', () =>
    editor.update(
      () => {
        const node = $getNodeByKey(key);
        if (options.$is(node)) options.$change(node, input.value.normalize('NFC'));
      },
      { tag: typing.tags(performance.now()) },
    ),
  );
  input.addEventListener('keydown', event => leaveField(event, editor, key));
  frame.append(input);
  return frame;
}

/** Brings a drawn field up to date with its node, e.g. after an undo. */
export function showInField(dom: HTMLElement, name: string, value: string): void {
  const input = fieldIn(dom, name);
  if (input && input.value !== value) input.value = value;
}

/** The field of that name in the drawn block, or null. */
export function fieldIn(dom: HTMLElement | null, name: string): HTMLInputElement | null {
  const input = dom?.querySelector(`:scope > .field-frame > [data-field="${name}"]`);
  return input instanceof HTMLInputElement ? input : null;
}
