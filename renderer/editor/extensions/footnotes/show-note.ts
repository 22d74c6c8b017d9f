import { $getNearestNodeFromDOMNode, type LexicalEditor, mergeRegister } from 'lexical';
import { contentChanged } from '../../content-changed.ts';
import { readEditor } from '../../read-editor.ts';
import { $findNote } from './find-notes.ts';
import { $selectedReference } from './follow-notes.ts';
import { $isFootnoteReferenceNode, type FootnoteReferenceNode } from './footnote-reference-node.ts';

const gap = 6;

/** Shows the text of a note beside the reference that the pointer rests on or that is selected. Returns the end of it. */
export function showNotes(editor: LexicalEditor): () => void {
  const card = document.createElement('div');
  card.className = 'note-card';
  card.role = 'tooltip';
  card.id = 'note-card';
  card.popover = 'manual';
  let marked: HTMLElement | null = null;
  const hide = () => {
    marked?.removeAttribute('aria-describedby');
    marked = null;
    if (card.matches(':popover-open')) card.hidePopover();
  };
  const show = (mark: HTMLElement, text: string) => {
    hide();
    if (!card.isConnected) document.body.append(card);
    card.textContent = text;
    card.showPopover();
    place(card, mark.getBoundingClientRect());
    mark.setAttribute('aria-describedby', card.id);
    marked = mark;
  };
  const onPointerOver = (event: PointerEvent) => {
    const mark =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.note-reference') : null;
    if (mark === marked && mark !== null) return;
    const text = mark && readEditor(editor, () => $textFor($getNearestNodeFromDOMNode(mark)));
    if (mark && text !== null) show(mark, text);
    else hide();
  };
  window.addEventListener('scroll', hide, true);
  window.addEventListener('keydown', hide, true);
  return mergeRegister(
    () => window.removeEventListener('scroll', hide, true),
    () => window.removeEventListener('keydown', hide, true),
    editor.registerRootListener(root => {
      root?.addEventListener('pointerover', onPointerOver);
      root?.addEventListener('pointerleave', hide);
      return () => {
        root?.removeEventListener('pointerover', onPointerOver);
        root?.removeEventListener('pointerleave', hide);
        hide();
        card.remove();
      };
    }),
    editor.registerUpdateListener(update => {
      const { editorState } = update;
      const selected = editorState.read($selectedReference);
      const mark = selected && editor.getElementByKey(selected.getKey());
      if (mark) show(mark, editorState.read(() => $textFor(selected)) ?? '');
      else if (marked && contentChanged(update)) hide();
    }),
  );
}

function $textFor(node: unknown): string | null {
  if (!$isFootnoteReferenceNode(node)) return null;
  return $noteText(node);
}

function $noteText(reference: FootnoteReferenceNode): string {
  const note = $findNote(reference.getNote());
  if (!note) return 'No note: what this refers to is not in the text.';
  return note.getTextContent().trim() || 'The note is empty.';
}

/** Below the mark, above it where there is no room, and inside the window. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = mark.bottom + gap;
  const top = below + height > window.innerHeight - gap ? mark.top - gap - height : below;
  const left = Math.max(gap, Math.min(mark.left - 12, window.innerWidth - width - gap));
  card.style.translate = `${Math.round(left)}px ${Math.round(Math.max(gap, top))}px`;
}
