import type { Block } from '#shared/article/blocks/block.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { $nodeToBlock } from '../../convert/nodes-to-blocks.ts';
import { $findNote } from './find-notes.ts';
import { $isFootnoteNode } from './footnote-node.ts';
import { $placeNotes } from './place-note.ts';
import { $referredNotes } from './referred-notes.ts';

/** The notes of the body that blocks refer to and that are not among them, those that such notes refer to included. */
export function $notesBehind(blocks: readonly Block[]): Footnote[] {
  const seen = new Set(blocks.map(block => block.id));
  const found: Footnote[] = [];
  for (let wanted = blocks.flatMap(footnotesIn); wanted.length > 0; ) {
    const next: Footnote[] = [];
    for (const id of wanted) {
      if (seen.has(id)) continue;
      seen.add(id);
      const note = $findNote(id);
      const block = note && $nodeToBlock(note);
      if (block?.type === 'footnote') next.push(block);
    }
    found.push(...next);
    wanted = next.flatMap(footnotesIn);
  }
  return found;
}

/** Puts those of the given notes among the notes that something refers to and that are not there. */
export function $bringNotes(notes: readonly Footnote[]): void {
  if (notes.length === 0) return;
  const referred = new Set([...$referredNotes(), ...notes.flatMap(footnotesIn)]);
  const missing = notes.filter(({ id }) => referred.has(id) && !$findNote(id));
  $placeNotes($blocksToNodes(missing).filter($isFootnoteNode));
}
