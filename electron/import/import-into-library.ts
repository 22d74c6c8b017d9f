import { basename } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import type { Origin } from '#shared/clock.ts';
import type { Failure } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import { addToLibrary } from './add-to-library.ts';
import { importFile } from './import-file.ts';

export type ImportOutcome = { file: string; article: Article } | { file: string; error: Failure };

/** Imports files one after the other; one that fails says why and does not hold up the others. */
export async function importIntoLibrary(
  library: Library,
  paths: readonly string[],
  origin: Origin,
  progressed: (progress: { done: number; total: number; file: string }) => void,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const [done, path] of paths.entries()) {
    const file = basename(path);
    progressed({ done, total: paths.length, file });
    const imported = await importFile(path, { from: 'auto', origin });
    const added = imported.ok ? await addToLibrary(library, imported.value, origin) : imported;
    outcomes.push(added.ok ? { file, article: added.value } : { file, error: added.error });
  }
  return outcomes;
}
