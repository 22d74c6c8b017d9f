export type Utf16 = 'utf-16le' | 'utf-16be';

/** Decodes UTF-16; a half pair, or a last byte that stands alone, becomes U+FFFD and is counted in `broken`. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): { text: string; broken: number } {
  const parts: string[] = [];
  const [high, low] = encoding === 'utf-16le' ? [1, 0] : [0, 1];
  let run = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    run += String.fromCharCode(((bytes[i + high] ?? 0) << 8) | (bytes[i + low] ?? 0));
    if (run.length >= 8192) {
      parts.push(run);
      run = '';
    }
  }
  const raw = parts.join('') + run;
  const alone = raw.match(/\p{Surrogate}/gu)?.length ?? 0;
  const odd = bytes.length % 2;
  return { text: raw.replace(/\p{Surrogate}/gu, '\ufffd') + (odd ? '\ufffd' : ''), broken: alone + odd };
}

/** Finds the byte order of text that has no mark: the one in which every character is an assigned, printable one. */
export function guessUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  return (['utf-16le', 'utf-16be'] as const).find(encoding => makesSense(sample, encoding)) ?? null;
}

function makesSense(sample: Uint8Array, encoding: Utf16): boolean {
  const { text, broken } = decodeUtf16(sample, encoding);
  // A sample may cut one pair in two. White space and ASCII prove the order: the other one has none of them.
  if (broken > 1 || /[\p{Cn}\p{Co}]/u.test(text)) return false;
  const controls = text.match(/\p{Cc}/gu) ?? [];
  return controls.every(character => /[\t\n\v\f\r\u0085]/.test(character)) && /[\n -~]/.test(text);
}
