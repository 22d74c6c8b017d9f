import { createHash } from 'node:crypto';

/** The sha256 of bytes, or of the UTF-8 form of a text, in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
