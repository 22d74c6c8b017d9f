import type { Footnote } from '#shared/article/blocks/footnote.ts';
import { resolveChanges } from '../changes/resolve-changes.ts';
import type { ChangesView } from '../changes/tracked-change.ts';
import type { Relationship } from '../package/relationships.ts';
import { elementsOf, type XmlNode } from '../package/xml-node.ts';
import type { Reading } from './reading.ts';
import { toLines } from './to-lines.ts';

interface NotePart {
  notes: ReadonlyMap<string, XmlNode>;
  relationships: ReadonlyMap<string, Relationship>;
}

/** Reads the foot- and endnotes that the text refers to, in that order; notes in notes follow. */
export function readNotes(reading: Reading, view: ChangesView): Footnote[] {
  const parts = {
    footnote: openNotes(reading, 'footnote', view),
    endnote: openNotes(reading, 'endnote', view),
  };
  const blocks: Footnote[] = [];
  // Grows while notes are read that refer to further ones.
  for (let i = 0; i < reading.mentioned.length; i++) {
    const mention = reading.mentioned[i];
    if (!mention) break;
    const { notes, relationships } = parts[mention.kind];
    const node = notes.get(mention.id);
    if (!node) reading.count('note-missing');
    reading.relationships = relationships;
    const read = node ? reading.readBlocks(node) : [];
    if (read.some(({ type }) => type === 'image')) {
      reading.count('note-picture');
    }
    blocks.push({ type: 'footnote', id: mention.block, content: toLines(read) });
  }
  if (reading.mentioned.some(({ kind }) => kind === 'endnote') && blocks.length > 0) {
    const mixed = reading.mentioned.some(({ kind }) => kind === 'footnote');
    if (mixed) reading.lost('endnotes', 'Footnotes and endnotes are one sequence of notes.');
  }
  return blocks;
}

function openNotes(reading: Reading, kind: 'footnote' | 'endnote', view: ChangesView): NotePart {
  const part = reading.document.related(`${kind}s`);
  if (!part) return { notes: new Map(), relationships: new Map() };
  const { root, changes, others } = resolveChanges(part.root, view, kind);
  reading.addChanges(changes, others);
  return {
    notes: new Map(elementsOf(root, `w:${kind}`).map(note => [note.attributes['w:id'] ?? '', note])),
    relationships: part.relationships,
  };
}
