import { isRecord } from './is-record.ts';

/**
 * Gives a stored part of a text the form it has in memory: a part of an unknown type becomes `unsupported` with the
 * whole of it as `raw`, and marks of unknown kinds move from `marks` to the further field `unknownMarks`.
 * What is in that form already stays as it is.
 */
export function holdUnknownPart(
  part: unknown,
  knownTypes: ReadonlySet<string>,
  knownMarks: readonly string[],
): unknown {
  if (!isRecord(part) || typeof part['type'] !== 'string') return part;
  if (!knownTypes.has(part['type'])) return { type: 'unsupported', raw: part };
  if (part['type'] !== 'text' || !Array.isArray(part['marks'])) return part;
  const isKnown = (mark: unknown) => typeof mark === 'string' && knownMarks.includes(mark);
  if (part['marks'].every(isKnown)) return part;
  const unknown = part['marks'].filter(mark => !isKnown(mark));
  return { ...part, marks: part['marks'].filter(isKnown), unknownMarks: [...heldMarks(part), ...unknown] };
}

/** The opposite: unknown parts and marks get the form that they were read in; unknown marks stand after the known. */
export function releaseUnknownPart(part: Record<string, unknown>): Record<string, unknown> {
  if (part['type'] === 'unsupported' && isRecord(part['raw'])) return part['raw'];
  if (part['type'] !== 'text' || !Array.isArray(part['marks']) || !('unknownMarks' in part)) return part;
  const { unknownMarks: _held, ...rest } = part;
  return { ...rest, marks: [...part['marks'], ...heldMarks(part)] };
}

function heldMarks(part: Record<string, unknown>): unknown[] {
  return Array.isArray(part['unknownMarks']) ? part['unknownMarks'] : [];
}
