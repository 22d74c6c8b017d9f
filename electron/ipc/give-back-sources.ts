import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Id } from '#shared/clock.ts';
import { type Result, success } from '#shared/result.ts';
import { explainExportFailure } from '../export/explain-export-failure.ts';
import { freeName } from '../export/free-name.ts';
import { safeName } from '../export/safe-name.ts';
import type { ImportSource } from '../storage/additions.ts';
import { durableWrite } from '../storage/durable-write.ts';
import type { Library } from '../storage/library.ts';
import { chooseFolder } from './choose-folder.ts';
import { saveFile } from './save-file.ts';

/**
 * Writes the files that articles were imported from where the user says: one under a name, several into a folder,
 * where none takes the place of another. False when the dialog was cancelled.
 */
export async function giveBackSources(
  library: Library,
  ids: readonly Id[],
  window: BrowserWindow,
): Promise<Result<boolean>> {
  const sources: ImportSource[] = [];
  for (const id of ids) {
    const source = await library.readSource(id);
    if (!source.ok) return source;
    sources.push(source.value);
  }
  const [only] = sources;
  if (sources.length === 1 && only) {
    const { name, ending } = safeParts(only.fileName);
    return saveFile(window, { title: 'Save the original file', defaultPath: name + ending }, only.bytes);
  }
  const folder = await chooseFolder(window, {
    title: 'Save the original files in a folder',
    button: 'Save them here',
  });
  if (folder === null) return success(false);
  try {
    const there = new Set(await readdir(folder));
    for (const { fileName, bytes } of sources) {
      const { name, ending } = safeParts(fileName);
      const free = freeName(name, candidate => [candidate + ending], there) + ending;
      there.add(free);
      await durableWrite(join(folder, free), bytes);
    }
  } catch (error) {
    return explainExportFailure(folder, error);
  }
  return success(true);
}

/** A name as it came with the file, made safe, with its ending kept. */
function safeParts(fileName: string): { name: string; ending: string } {
  const ending = /^\.[A-Za-z0-9]{1,8}$/.exec(extname(fileName))?.[0] ?? '';
  const name = ending === '' ? fileName : fileName.slice(0, -ending.length);
  return { name: safeName(name) || 'original', ending };
}
