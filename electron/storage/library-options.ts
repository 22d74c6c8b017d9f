import type { TextsRead } from '#shared/ipc/library-state.ts';
import { type After, nodeAfter } from './after.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { type FreeSpace, nodeFreeSpace } from './free-space.ts';
import type { LockIdentity } from './lock/is-stale.ts';
import { thisProgram } from './lock/this-program.ts';
import type { RecoveryNotice } from './recovery/notice.ts';
import type { MakeThumbnail } from './thumbnails.ts';

/** What the library takes from its surroundings; every one has the machine's own as its default. */
export interface LibraryOptions {
  system?: FileSystem;
  free?: FreeSpace;
  after?: After;
  program?: LockIdentity;
  /** IANA name of the time zone in which a search means its days. */
  zone?: string;
  /** Null, as by default, leaves pictures as they are. */
  makeThumbnail?: MakeThumbnail | null;
  /** Told of every notice as it comes up. */
  noticed?: (notice: RecoveryNotice) => void;
  /** The library may no longer be written, or may be again. */
  modeChanged?: () => void;
  /** The backup of an article has ended, well or not: see `Backups.outcome`. */
  backedUp?: () => void;
  /** More texts can be searched than before. */
  textsRead?: (progress: TextsRead) => void;
}

export function withDefaults(given: LibraryOptions): Required<LibraryOptions> {
  return {
    system: nodeFileSystem,
    free: nodeFreeSpace,
    after: nodeAfter,
    program: given.program ?? thisProgram(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    makeThumbnail: null,
    noticed: () => undefined,
    modeChanged: () => undefined,
    textsRead: () => undefined,
    backedUp: () => undefined,
    ...given,
  };
}
