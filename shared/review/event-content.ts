import type { ReviewEvent } from './event.ts';

/**
 * What the id of an event is the sha256 of, as UTF-8: everything else but the signature, as JSON without blanks, the
 * names of each object in the order of their code units.
 */
export function eventContent(event: Omit<ReviewEvent, 'id' | 'signature'>): string {
  return JSON.stringify(
    sorted(
      Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'id' && name !== 'signature')),
    ),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map(name => [name, sorted(Reflect.get(value, name))]));
}
