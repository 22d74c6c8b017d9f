import type { Inline, LinkContent, UnsupportedInline } from '#shared/article/inline.ts';

/**
 * A sign in running text that takes no room: while a document is read it keeps the place of a picture, of a box, or of
 * the beginning and end of a comment or change, whatever is made of the text around it.
 */
export interface Sign {
  kind: 'picture' | 'box' | 'divider' | 'start' | 'end';
  /** Leads to what stands there: a picture, a box, a comment (`comment 3`) or a change (`change 3`). */
  key: string;
}

export function toSign(kind: Sign['kind'], key: string): UnsupportedInline {
  return { type: 'unsupported', raw: { galleySign: kind, key } };
}

/** The sign that a part of a text is, or null for every other part. */
export function signOf(part: Inline | LinkContent): Sign | null {
  if (part.type !== 'unsupported') return null;
  const { galleySign: kind, key } = part.raw;
  return isKind(kind) && typeof key === 'string' ? { kind, key } : null;
}

function isKind(value: unknown): value is Sign['kind'] {
  return (
    value === 'picture' || value === 'box' || value === 'divider' || value === 'start' || value === 'end'
  );
}
