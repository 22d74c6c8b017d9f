/** A PNG as far as its header says what it is: type and size in pixels. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(32);
  bytes.set(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  return bytes;
}
