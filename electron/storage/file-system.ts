import {
  close,
  fdatasync,
  fsync,
  ftruncate,
  mkdir,
  open,
  realpath,
  rename,
  stat,
  unlink,
  write,
} from 'node:fs';
import { promisify } from 'node:util';

/** What a look at a file tells: size in bytes, permission bits, time of the last change in milliseconds. */
export interface FileFacts {
  size: number;
  mode: number;
  mtimeMs: number;
}

/**
 * The system calls of one save, one function each, so that a test can make any of them fail.
 * `write` may write fewer bytes than asked for, as the system call may.
 */
export interface FileSystem {
  open: (path: string, flags: string, mode?: number) => Promise<number>;
  write: (file: number, bytes: Uint8Array, offset: number, length: number) => Promise<number>;
  fsync: (file: number) => Promise<void>;
  /** As fsync, without the times of the file: what an append needs. */
  fdatasync: (file: number) => Promise<void>;
  truncate: (file: number, length: number) => Promise<void>;
  close: (file: number) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  unlink: (path: string) => Promise<void>;
  realpath: (path: string) => Promise<string>;
  /** Makes a folder and those above it; gives the topmost that was not there, or undefined. */
  mkdir: (path: string) => Promise<string | undefined>;
  /** Null when there is no such file. */
  stat: (path: string) => Promise<FileFacts | null>;
}

const openFile = promisify(open);
const statFile = promisify(stat);
const makeFolders = promisify(mkdir);

/** The file system of the machine. */
export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode = 0o666) => openFile(path, flags, mode),
  write: (file, bytes, offset, length) =>
    new Promise((done, fail) => {
      write(file, bytes, offset, length, null, (error, written) => (error ? fail(error) : done(written)));
    }),
  fsync: promisify(fsync),
  fdatasync: promisify(fdatasync),
  truncate: promisify(ftruncate),
  close: promisify(close),
  rename: promisify(rename),
  unlink: promisify(unlink),
  realpath: path => promisify(realpath)(path),
  mkdir: path => makeFolders(path, { recursive: true }),
  stat: path =>
    statFile(path).then(
      found => ({ size: found.size, mode: found.mode & 0o7777, mtimeMs: found.mtimeMs }),
      error => {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      },
    ),
};

/** The code of a failed system call (`ENOSPC`, `EACCES` …), or '' for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
