import { basename } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import type { Origin } from '#shared/clock.ts';
import { type Failure, failure } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import { addToLibrary } from './add-to-library.ts';
import { type ImportBytes, importFile } from './import-file.ts';

export type ImportOutcome = { file: string; article: Article } | { file: string; error: Failure };

export interface ImportTerms {
  origin: Origin;
  /** Makes articles of bytes. */
  read: ImportBytes;
  /** Ends the import; what is in the library by then stays there. */
  signal: AbortSignal;
  progressed: (progress: { done: number; total: number; file: string }) => void;
}

/**
 * Imports files one after the other; one that fails says why and does not hold up the others. When it is cancelled the
 * last outcome is the file that it was cancelled at.
 */
export async function importIntoLibrary(
  library: Library,
  paths: readonly string[],
  { origin, read, signal, progressed }: ImportTerms,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const [done, path] of paths.entries()) {
    const file = basename(path);
    progressed({ done, total: paths.length, file });
    const imported = await importFile(path, { from: 'auto', origin, read });
    if (signal.aborted) return [...outcomes, { file, error: cancelledAt(file, done) }];
    const added = imported.ok ? await addToLibrary(library, imported.value, origin) : imported;
    outcomes.push(added.ok ? { file, article: added.value } : { file, error: added.error });
  }
  return outcomes;
}

function cancelledAt(file: string, done: number): Failure {
  const kept =
    done === 0
      ? 'Nothing was changed.'
      : `${done === 1 ? 'The file' : `The ${done} files`} before it ${done === 1 ? 'is' : 'are'} done.`;
  return failure('cancelled', `The import was cancelled at ${file}. ${kept}`).error;
}
