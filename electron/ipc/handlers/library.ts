import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import type { Response } from '#shared/ipc/contract.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { findEmptyFolder, findLibrary } from '../../library-folder.ts';
import { libraryPaths } from '../../storage/library-paths.ts';
import { sendEvent } from '../../window/main-window.ts';
import { chooseFolder } from '../choose-folder.ts';
import type { HandlersFor } from '../handlers.ts';

/** How many articles a search gives at most. */
const mostHits = 20_000;

/** The library as a whole: what is in it, which one it is, and whether it may be written. */
export function libraryHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'library'> {
  const moves = new Moves();
  return {
    'library:list': async () => success((await desk.library).list()),
    'library:search': async ({ query }) => {
      const found = (await desk.library).searchNow(query, mostHits);
      if (!found.ok) return found;
      const { hits, read, total } = found.value;
      return success({ ids: hits.map(hit => hit.id), read, total });
    },
    'library:tryToWrite': async () => {
      const library = await desk.library;
      if (await library.tryToWrite()) {
        // Whoever wrote it meanwhile may have added and removed articles.
        await library.reconcile();
        sendEvent(window(), 'library:changed', library.list());
      }
      return success(desk.stateOf(library));
    },
    'library:open': async ({ folder }) => {
      // The window may name only what it was told of; anything else is for the user to choose.
      if (folder !== null && !desk.store.state.recentLibraries.includes(folder)) {
        return failure('refused', 'This library was not open before; choose its folder.');
      }
      const target =
        folder ?? (await chooseFolder(window(), { title: 'Open a library', button: 'Open library' }));
      if (target === null) return success(null);
      const found = await findLibrary(target);
      return found.ok ? exchange(desk, target) : found;
    },
    'library:make': async () => {
      const target = await chooseFolder(window(), {
        title: 'Choose an empty folder for the new library',
        button: 'Make library here',
      });
      if (target === null) return success(null);
      const empty = await findEmptyFolder(target);
      return empty.ok ? exchange(desk, target) : empty;
    },
    'library:move': () => move(desk, window(), moves),
    'library:cancelMove': async () => success(moves.cancel()),
    'library:reveal': async ({ what }) => {
      const { folder } = await desk.library;
      const places = {
        library: folder,
        quarantine: libraryPaths(folder).quarantine,
        backups: desk.store.state.backupFolder,
        left: desk.left,
      };
      const place = places[what];
      if (place === null) return failure('not-found', 'There is no such folder.');
      // Gives '' when the folder is open, else why not.
      const why = await shell.openPath(place);
      if (why !== '') return failure('not-readable', `${place} could not be shown (${why}).`);
      return success(undefined);
    },
  };
}

async function exchange(desk: Desk, folder: string): Promise<Result<Response<'library:open'>>> {
  const exchanged = await desk.exchange(folder);
  return exchanged.ok ? desk.start() : exchanged;
}

/** The copying that is under way, if any: until its end it can be called off. */
class Moves {
  #copying: AbortController | null = null;

  async run<T>(copy: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const copying = new AbortController();
    this.#copying = copying;
    try {
      return await copy(copying.signal);
    } finally {
      this.#copying = null;
    }
  }

  /** Tells whether there was anything to call off. */
  cancel(): boolean {
    this.#copying?.abort();
    return this.#copying !== null;
  }
}

async function move(
  desk: Desk,
  window: BrowserWindow,
  moves: Moves,
): Promise<Result<Response<'library:move'>>> {
  const library = await desk.library;
  const { folder: left } = library;
  const target = await chooseFolder(window, {
    title: `Choose an empty folder for the library (now ${join(basename(dirname(left)), basename(left))})`,
    button: 'Move here',
  });
  if (target === null) return success(null);
  const empty = await findEmptyFolder(target);
  if (!empty.ok) return empty;
  const copied = await moves.run(signal =>
    library.copyTo(target, progress => sendEvent(window, 'library:copyProgressed', progress), signal),
  );
  if (!copied.ok) return copied;
  const exchanged = await desk.exchange(target);
  if (!exchanged.ok) return exchanged;
  desk.left = left;
  const start = await desk.start();
  return start.ok ? success({ start: start.value, files: copied.value.files, left }) : start;
}
