import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '#shared/result.ts';
import { errorCode } from './file-system.ts';

/** Reads a text file that somebody hands in; its size, in bytes, is looked at before a byte of it is read. */
export async function readBounded(path: string, largest: number): Promise<Result<string>> {
  const name = basename(path);
  try {
    if ((await stat(path)).size > largest) {
      return failure(
        'too-large',
        `${name} is larger than ${largest / 1024 / 1024} MB, more than such a file holds. Nothing was changed.`,
      );
    }
    const text = await readFile(path, 'utf8');
    // Some programs put a byte order mark before UTF-8; it is no part of the text.
    return success(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return failure(
      'not-readable',
      `${name} could not be read (${errorCode(error) || String(error)}). Nothing was changed.`,
    );
  }
}
