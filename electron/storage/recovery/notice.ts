import type { Id } from '#shared/clock.ts';

/** What a notice is about; the window may give each its own place and colour. */
export type NoticeKind =
  /** Something was damaged and everything in it came back. */
  | 'recovered'
  /** A file that is no good was moved out of the way. */
  | 'set-aside'
  /** Something that was saved could not be brought back. */
  | 'lost'
  /** Something that can be made anew was. */
  | 'repaired'
  /** A newer Galley wrote it. */
  | 'newer'
  /** The library can be read and not written. */
  | 'read-only'
  /** Another program changed a file; both are kept. */
  | 'outside'
  /** A copy into the folder of backups failed. */
  | 'backup';

/** What the library has to tell about itself, in words; `article` is null when it concerns the whole. */
export interface RecoveryNotice {
  kind: NoticeKind;
  article: Id | null;
  /** One or two sentences: what happened, what is safe, where the damaged file is. */
  message: string;
  /** With `outside`: the version that holds what the other program wrote, and that can be taken in its place. */
  version?: string;
}
