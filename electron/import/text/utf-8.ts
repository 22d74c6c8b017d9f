import { windows1252Character } from './windows-1252.ts';

/** Text out of UTF-8, the number of characters beyond ASCII, and of bytes that belong to no character. */
export interface DecodedUtf8 {
  text: string;
  sequences: number;
  strayBytes: number;
}

/** Decodes UTF-8; a byte that belongs to no character is read as Windows-1252, so that none is lost. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, sequences: 0, strayBytes: 0 };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeByteByByte(bytes);
  }
}

function decodeByteByByte(bytes: Uint8Array): DecodedUtf8 {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let sequences = 0;
  let strayBytes = 0;
  let from = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 0) {
      if (length > 1) sequences++;
      i += length;
      continue;
    }
    parts.push(decoder.decode(bytes.subarray(from, i)), windows1252Character(bytes[i] ?? 0));
    strayBytes++;
    from = ++i;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(''), sequences, strayBytes };
}

/** Bytes of the well-formed character that begins at `i` (Unicode 16.0, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  const second = bytes[i + 1] ?? 0;
  const tail = (at: number) => ((bytes[i + at] ?? 0) & 0xc0) === 0x80;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4 || !tail(1)) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) {
    const fits = first === 0xe0 ? second >= 0xa0 : first === 0xed ? second < 0xa0 : true;
    return fits && tail(2) ? 3 : 0;
  }
  const fits = first === 0xf0 ? second >= 0x90 : first === 0xf4 ? second < 0x90 : true;
  return fits && tail(2) && tail(3) ? 4 : 0;
}
