import { statfs } from 'node:fs/promises';

/** Bytes that a user program may still write to the disk that holds a folder; null when the system does not say. */
export type FreeSpace = (folder: string) => Promise<number | null>;

export const nodeFreeSpace: FreeSpace = folder =>
  statfs(folder).then(
    found => found.bavail * found.bsize,
    () => null,
  );

/** Left free for the list of articles, the lock and the file system's own needs. */
const reserve = 64 * 1024;

/** The disk would be full before the bytes are written; carries the code of the system's own error. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
  readonly code = 'ENOSPC';
}

/** Rejects with NoRoom when that many bytes would not fit; nothing has been touched then. */
export async function makeSureOfRoom(folder: string, bytes: number, free: FreeSpace): Promise<void> {
  const left = await free(folder);
  if (left !== null && left < bytes + reserve)
    throw new NoRoom(`${bytes} bytes are needed, ${left} are free.`);
}
