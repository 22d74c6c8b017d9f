import {
  $getNodeByKey,
  $getRoot,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  RootNode,
} from 'lexical';
import { $getBlockId } from '../../convert/node-state.ts';
import { $findNote, $referencesBelow } from './find-notes.ts';
import { FootnoteNode } from './footnote-node.ts';
import { FootnoteReferenceNode } from './footnote-reference-node.ts';
import { $referredNotes } from './referred-notes.ts';

/**
 * A note goes with the last reference to it, and the references go with their note, in the same step, so that one undo
 * brings all back. Notes and references that came in without each other stay. Returns the end of it.
 */
export function keepNotesTogether(editor: LexicalEditor): () => void {
  const notes = new Standing();
  const references = new Standing();
  return mergeRegister(
    editor.registerNodeTransform(FootnoteNode, node => notes.saw(node.getKey(), $getBlockId(node))),
    editor.registerNodeTransform(FootnoteReferenceNode, node =>
      references.saw(node.getKey(), node.getNote()),
    ),
    editor.registerNodeTransform(RootNode, () => {
      const lostNotes = notes.$lost();
      const lostReferences = references.$lost();
      if (lostNotes.size > 0) $removeReferencesTo(lostNotes);
      if (lostReferences.size > 0) $removeNotesWithout(lostReferences);
    }),
    editor.registerUpdateListener(({ editorState, tags }) => {
      // Undo brings nodes back without a transform.
      if (tags.has(HISTORIC_TAG))
        editorState.read(() => {
          notes.$lost();
          references.$lost();
        });
    }),
  );
}

/** Which nodes of a kind stand in the text, with the id of the note that each is about. */
class Standing {
  readonly #ids = new Map<NodeKey, string>();
  readonly #gone = new Set<NodeKey>();

  saw(key: NodeKey, id: string): void {
    this.#ids.set(key, id);
  }

  /** The ids of those that went since the last call. */
  $lost(): Set<string> {
    const lost = new Set<string>();
    for (const [key, id] of this.#ids) {
      if ($getNodeByKey(key)?.isAttached()) this.#gone.delete(key);
      else if (!this.#gone.has(key)) {
        this.#gone.add(key);
        lost.add(id);
      }
    }
    return lost;
  }
}

function $removeReferencesTo(ids: ReadonlySet<string>): void {
  const gone = new Set([...ids].filter(id => $findNote(id) === null));
  if (gone.size === 0) return;
  for (const reference of $referencesBelow($getRoot())) if (gone.has(reference.getNote())) reference.remove();
}

function $removeNotesWithout(ids: ReadonlySet<string>): void {
  const referred = new Set($referredNotes());
  for (const id of ids) if (!referred.has(id)) $findNote(id)?.remove();
}
