import { decodeUtf8 } from './utf-8.ts';
import { decodeUtf16, guessUtf16 } from './utf-16.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Text out of bytes, and how it was come by. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True when nothing in the file states the encoding and it is not UTF-8. */
  guessed: boolean;
  /** Bytes that are no UTF-8 in a file that otherwise is; each was read as Windows-1252. */
  strayBytes: number;
  /** Characters that cannot be had from the bytes: halves of UTF-16 pairs, now U+FFFD. */
  broken: number;
}

/**
 * Decodes a text file: by its byte order mark, as UTF-8, as UTF-16 without a mark when every character then makes
 * sense, and as Windows-1252 otherwise. Gives null when the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, [0xff, 0xfe])) return fromUtf16(bytes.subarray(2), 'utf-16le', false);
  if (startsWith(bytes, [0xfe, 0xff])) return fromUtf16(bytes.subarray(2), 'utf-16be', false);
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const content = marked ? bytes.subarray(3) : bytes;
  if (content.includes(0)) {
    const guess = guessUtf16(content);
    return guess && fromUtf16(content, guess, true);
  }
  const utf8 = decodeUtf8(content);
  if (utf8.strayBytes === 0 || (utf8.strayBytes < utf8.sequences && isText(utf8.text))) {
    return {
      text: utf8.text,
      encoding: 'utf-8',
      guessed: false,
      strayBytes: utf8.strayBytes,
      broken: 0,
    };
  }
  const text = decodeWindows1252(content);
  return isText(text) ? { text, encoding: 'windows-1252', guessed: true, strayBytes: 0, broken: 0 } : null;
}

function fromUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  guessed: boolean,
): DecodedText | null {
  const { text, broken } = decodeUtf16(bytes, encoding);
  return text.includes('\0') ? null : { text, encoding, guessed, strayBytes: 0, broken };
}

/** Bytes that are no text show control characters at every turn; texts hold a stray one at most. */
function isText(text: string): boolean {
  const controls = text.match(/\p{Cc}/gu)?.filter(character => !/[\t\n\v\f\r\u0085]/.test(character)) ?? [];
  return controls.length * 200 <= text.length;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
