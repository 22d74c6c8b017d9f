import { type FailureCode, failure, type Result } from '#shared/result.ts';
import { errorCode } from '../storage/file-system.ts';

const reasons: Record<string, [FailureCode, string]> = {
  ENOSPC: ['disk-full', 'the disk is full. Free some space or choose another folder'],
  EDQUOT: ['disk-full', 'your share of the disk is used up. Free some space or choose another folder'],
  EFBIG: ['disk-full', 'the file would be larger than the disk allows. Choose another folder'],
  EROFS: ['read-only', 'the disk is read-only. Choose another folder'],
  EACCES: ['not-writable', 'Galley has no permission to write there. Choose another folder'],
  EPERM: ['not-writable', 'Galley has no permission to write there. Choose another folder'],
  ENOENT: ['not-found', 'the folder is not there. Choose another folder'],
  ENOTDIR: ['not-found', 'that is not a folder. Choose another one'],
  EEXIST: ['exists', 'a file of that name appeared there meanwhile and was left as it is. Export again'],
  ENOTEMPTY: ['exists', 'a folder of that name appeared there meanwhile and was left as it is. Export again'],
  EIO: ['not-writable', 'the disk reported an error. Choose another folder'],
};

/** Says in words why nothing was exported to a folder and what to do. */
export function explainExportFailure(folder: string, error: unknown): Result<never> {
  const [code, why] = reasons[errorCode(error)] ?? [
    'not-writable',
    `${error instanceof Error ? error.message : String(error)}. Choose another folder`,
  ];
  return failure(code, `Nothing could be exported to ${folder}: ${why}. The article itself is safe.`);
}
