import type { FileSystem } from './file-system.ts';

/** Writes every byte at the place where an open file stands, in as many pieces as the system takes. */
export async function writeAll(file: number, bytes: Uint8Array, system: FileSystem): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const written = await system.write(file, bytes, offset, bytes.length - offset);
    if (written === 0) throw new Error(`The system took no more bytes at ${offset} of ${bytes.length}.`);
    offset += written;
  }
}
