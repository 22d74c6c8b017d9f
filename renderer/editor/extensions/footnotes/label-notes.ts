import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { numberNotes } from '#shared/article/footnotes.ts';
import { $getBlockId } from '../../convert/node-state.ts';
import { $notesInBody, $referencesBelow } from './find-notes.ts';
import { FootnoteNode } from './footnote-node.ts';
import { FootnoteReferenceNode } from './footnote-reference-node.ts';
import { $referredNotes } from './referred-notes.ts';

/**
 * Writes the numbers onto the elements of notes and references, again whenever one of them comes, goes or is moved;
 * typing inside a text costs nothing. Returns the end of it.
 */
export function labelNotes(editor: LexicalEditor): () => void {
  const standing = new Set<NodeKey>();
  let stale = false;
  const follow = (mutations: Map<NodeKey, 'created' | 'updated' | 'destroyed'>) => {
    for (const [key, mutation] of mutations) {
      if (mutation === 'destroyed') standing.delete(key);
      else standing.add(key);
      // Typing in a note marks it as updated, which changes no number.
      if (mutation !== 'updated') stale = true;
    }
  };
  return mergeRegister(
    editor.registerMutationListener(FootnoteNode, follow),
    editor.registerMutationListener(FootnoteReferenceNode, follow),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, tags }) => {
      if (standing.size === 0) return;
      const touched = () => [...dirtyLeaves].some(key => standing.has(key));
      if (
        stale ||
        tags.has(HISTORIC_TAG) ||
        touched() ||
        editorState.read(() => $movedBlocks(dirtyElements))
      ) {
        stale = false;
        editorState.read(() => $label(editor));
      }
    }),
  );
}

/** A block that is moved takes its references along untouched; what it stands in is changed on purpose then. */
function $movedBlocks(dirtyElements: ReadonlyMap<NodeKey, boolean>): boolean {
  for (const [key, onPurpose] of dirtyElements) {
    const node = onPurpose ? $getNodeByKey(key) : null;
    const first = $isElementNode(node) ? node.getFirstChild() : null;
    if (first !== null && !first.isInline()) return true;
  }
  return false;
}

function $label(editor: LexicalEditor): void {
  const notes = $notesInBody();
  const referred = $referredNotes();
  const numbers = numberNotes(referred, notes.map($getBlockId));
  const referredSet = new Set(referred);
  const written = new Set(notes.map($getBlockId));
  for (const note of notes) {
    const element = editor.getElementByKey(note.getKey());
    const id = $getBlockId(note);
    const number = `${numbers.get(id) ?? ''}`;
    const lonely = !referredSet.has(id);
    if (!element) continue;
    set(element, 'aria-label', lonely ? `Footnote ${number}, nothing refers to it` : `Footnote ${number}`);
    element.classList.toggle('lonely', lonely);
    const back = element.querySelector('.footnote-back');
    if (!back) continue;
    set(back, 'data-number', number);
    set(back, 'aria-label', lonely ? 'Nothing refers to this note' : `Back to reference ${number}`);
  }
  for (const reference of $referencesBelow($getRoot())) {
    const element = editor.getElementByKey(reference.getKey());
    if (!element) continue;
    const number = `${numbers.get(reference.getNote()) ?? ''}`;
    const lonely = !written.has(reference.getNote());
    if (element.textContent !== number) element.textContent = number;
    set(element, 'aria-label', lonely ? `Footnote ${number}, no note` : `Footnote ${number}`);
    element.classList.toggle('lonely', lonely);
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
