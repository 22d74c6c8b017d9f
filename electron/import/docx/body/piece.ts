import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Role } from '../styles/paragraph-role.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** The list in the document; '' for one that only its style tells. */
  list: string;
  /** From 0. */
  level: number;
  kind: 'bulleted' | 'numbered';
  /** The number before the paragraph, in a numbered list. */
  number: number;
}

/** A paragraph as it was read; its content may still hold signs. */
export interface TextPiece {
  role: Role;
  place: ListPlace | null;
  /** Set in from the margin, in twentieths of a point, beyond what its style says. */
  indent: number;
  /** Belongs to the entry of a list before it, by its style. */
  continuesEntry: boolean;
  content: Inline[];
}

/** What a text is made of before its paragraphs are put together into blocks. */
export type Piece = TextPiece | { block: Block };

export function isText(piece: Piece | undefined): piece is TextPiece {
  return piece !== undefined && 'content' in piece;
}
