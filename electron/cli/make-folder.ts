import { mkdir } from 'node:fs/promises';
import { failure, type Result, success } from '#shared/result.ts';
import { errorCode } from '../storage/file-system.ts';

const reasons: Record<string, string> = {
  EEXIST: 'is a file, not a folder',
  ENOTDIR: 'lies below something that is no folder',
  EACCES: 'may not be written to by you',
  EPERM: 'may not be written to by you',
  EROFS: 'is on a disk that is read-only',
  ENOSPC: 'is on a disk that is full',
};

/** Makes the folder that `--out` names, with those above it; one that is there already stays as it is. */
export async function makeFolder(folder: string): Promise<Result<void>> {
  try {
    await mkdir(folder, { recursive: true });
    return success(undefined);
  } catch (error) {
    const why =
      reasons[errorCode(error)] ?? `could not be made (${error instanceof Error ? error.message : error})`;
    return failure(
      'not-writable',
      `${folder} ${why}. Nothing was written; choose another folder with --out.`,
    );
  }
}
