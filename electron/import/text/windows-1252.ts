/** The characters of the bytes 0x80 to 0x9F; the five that Windows-1252 leaves open stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of one byte (WHATWG Encoding, index windows-1252). */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** Decodes Windows-1252, in which every byte is a character; written out because some runtimes decode it as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += windows1252Character(byte);
  return text;
}
