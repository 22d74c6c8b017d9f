import type { FailureCode, Result } from '#shared/result.ts';
import { failure } from '#shared/result.ts';
import { errorCode } from './file-system.ts';

const reasons: Record<string, [FailureCode, string]> = {
  ENOSPC: ['disk-full', 'the disk is full. Free some space'],
  EDQUOT: ['disk-full', 'your share of the disk is used up. Free some space'],
  EFBIG: ['disk-full', 'the file would be larger than the disk allows'],
  EROFS: ['read-only', 'the disk is read-only'],
  EACCES: ['not-writable', 'Galley has no permission to write there'],
  EPERM: ['not-writable', 'Galley has no permission to write there'],
  ENOENT: ['not-found', 'the folder of the library is gone'],
  ENOTDIR: ['not-found', 'the folder of the library is gone'],
  EIO: ['not-writable', 'the disk reported an error'],
};

/** Says in words why a write failed, what is safe and what to do; `what` names the thing, e.g. "The article". */
export function explainWriteFailure(what: string, error: unknown): Result<never> {
  const [code, why] = reasons[errorCode(error)] ?? [
    'not-writable',
    error instanceof Error ? error.message : String(error),
  ];
  return failure(
    code,
    `${what} could not be written: ${why}. Your text is still in this window; keep it open and try again, or save a copy elsewhere.`,
  );
}
