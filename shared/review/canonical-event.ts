import type { ReviewEvent } from './event.ts';

/** What an event is identified by: everything it says, without its id and signature. */
export type UnsignedEvent = Pick<
  ReviewEvent,
  'type' | 'articleId' | 'thread' | 'author' | 'wallTime' | 'lamport' | 'baseRevision' | 'payload'
>;

/**
 * An event as the text that is hashed and signed: JSON with the keys of every object in the order of their code units,
 * after RFC 8785.
 */
export function canonicalEvent(
  event: UnsignedEvent & Partial<Pick<ReviewEvent, 'id' | 'signature'>>,
): string {
  const { id: _id, signature: _signature, ...said } = event;
  return JSON.stringify(sorted(said));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
