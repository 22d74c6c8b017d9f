import { isRecord } from '../is-record.ts';

/** Gives a stored block of a type that is not known at its place the form `unsupported`, with the whole as `raw`. */
export function holdUnknownBlock(block: unknown, knownTypes: ReadonlySet<string>): unknown {
  if (!isRecord(block) || typeof block['type'] !== 'string' || knownTypes.has(block['type'])) return block;
  return { type: 'unsupported', id: block['id'], raw: block };
}
