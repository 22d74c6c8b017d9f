import type { Origin } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { errorCode } from '../storage/file-system.ts';
import { Library } from '../storage/library.ts';

/** Opens or makes the library in a folder; the failure names the folder and says why. */
export async function openLibrary(folder: string, origin: Origin): Promise<Result<Library>> {
  try {
    const library = await Library.open(folder, origin);
    return success(library);
  } catch (error) {
    const noFolder = ['ENOTDIR', 'EEXIST'].includes(errorCode(error));
    const why = noFolder ? 'it is no folder' : error instanceof Error ? error.message : String(error);
    return failure(
      'not-writable',
      `The library ${folder} could not be opened: ${why}. Nothing was changed; choose a folder that you may write to.`,
    );
  }
}
