/** Bytes in base 64, a multiple of three at a time so that the pieces can be joined. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 3 * 0x2000;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  }
  return text;
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), char => char.charCodeAt(0));
}
