/** Limits of one call: characters in all its texts, bytes in all its byte arrays, values, levels of nesting. */
export interface CallLimits {
  characters: number;
  bytes: number;
  values: number;
  depth: number;
}

/** Generous for a book of a million words or the largest picture, far below what would stall the process. */
export const callLimits: CallLimits = {
  characters: 64_000_000,
  bytes: 101 * 1024 * 1024,
  values: 4_000_000,
  depth: 40,
};

/** Tells whether a value stays within the limits, without recursion and stopping at the first excess. */
export function isWithin(value: unknown, limits: CallLimits): boolean {
  let characters = 0;
  let bytes = 0;
  let values = 0;
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    values += 1;
    if (typeof next.value === 'string') characters += next.value.length;
    if (values > limits.values || characters > limits.characters || next.depth > limits.depth) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.value instanceof Uint8Array) {
      bytes += next.value.byteLength;
      if (bytes > limits.bytes) return false;
      continue;
    }
    if (ArrayBuffer.isView(next.value) || next.value instanceof ArrayBuffer) return false;
    for (const [key, inner] of Object.entries(next.value)) {
      characters += key.length;
      open.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return true;
}
