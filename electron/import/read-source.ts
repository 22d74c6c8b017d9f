import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FailureCode, failure, type Result, success } from '#shared/result.ts';
import { errorCode } from '../storage/file-system.ts';

/** The largest file that is imported, in bytes: forty times a text of 100,000 words. */
export const sizeLimit = 24 * 1024 * 1024;

const reasons: Record<string, [FailureCode, string]> = {
  ENOENT: ['not-found', 'was not found. Nothing was changed; check its name and folder.'],
  ENOTDIR: ['not-found', 'was not found. Nothing was changed; check its name and folder.'],
  EACCES: [
    'not-readable',
    'may not be read by you. Nothing was changed; ask for permission or copy the file.',
  ],
  EPERM: [
    'not-readable',
    'may not be read by you. Nothing was changed; ask for permission or copy the file.',
  ],
  EISDIR: ['bad-input', 'is a folder, not a file. Nothing was changed; choose a file in it.'],
  ELOOP: ['not-found', 'is a link that leads to itself. Nothing was changed; choose the file itself.'],
};

/** Reads the bytes of a file to import; its kind and size are looked at before a byte is read. */
export async function readSource(path: string): Promise<Result<Uint8Array>> {
  const fileName = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failureFor(fileName, 'EISDIR');
    if (!found.isFile()) {
      return failure(
        'bad-input',
        `${fileName} is a device or pipe, not a file. Nothing was changed; save its content to a file first.`,
      );
    }
    const fits = checkSize(fileName, found.size);
    if (!fits.ok) return fits;
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    return failureFor(fileName, errorCode(error), error);
  }
}

/** Refuses a file that is empty or too large to be read, by its size in bytes. */
export function checkSize(fileName: string, size: number): Result<void> {
  if (size === 0) return failure('empty', `${fileName} is empty. Nothing was changed; choose another file.`);
  if (size <= sizeLimit) return success(undefined);
  return failure(
    'too-large',
    `${fileName} is too large: ${megabytes(size)} MB, and Galley imports up to ${megabytes(sizeLimit)} MB. Nothing was changed; split the file.`,
  );
}

function failureFor(fileName: string, code: string, error?: unknown): Result<never> {
  const [named, why] = reasons[code] ?? [
    'not-readable',
    `could not be read (${error instanceof Error ? error.message : String(error)}). Nothing was changed; try again or copy the file.`,
  ];
  return failure(named, `${fileName} ${why}`);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
}
