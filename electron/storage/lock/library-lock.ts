import { type FileHandle, open, rm, unlink } from 'node:fs/promises';
import type { After } from '../after.ts';
import { errorCode } from '../file-system.ts';
import { isStale, type LockIdentity, staleAfter } from './is-stale.ts';
import { encodeHolder, type LockReading, readLock } from './lock-file.ts';

/** Milliseconds between two heartbeats, and the longest that a write trusts the last look at the lock. */
const beatEvery = 15_000;
const trustFor = 5_000;

/** Start ids of the locks that this process holds. */
export const heldHere = new Set<string>();

/**
 * The right to write a library: a file `library.lock` that only one program can make. Whoever finds it left behind
 * takes it over; whoever finds another's name in its own stops writing.
 */
export class LibraryLock {
  /** Why this program may not write, in words; null while it may. */
  why: string | null = null;
  readonly #path: string;
  readonly #me: LockIdentity;
  readonly #after: After;
  readonly #lost: (why: string) => void;
  #file: FileHandle | null = null;
  #callOff: () => void = () => undefined;
  #lookedAt = 0;

  constructor(path: string, me: LockIdentity, after: After, lost: (why: string) => void) {
    this.#path = path;
    this.#me = me;
    this.#after = after;
    this.#lost = lost;
  }

  /** Takes the lock if it is free or left behind; true when this program may write now. */
  async take(): Promise<boolean> {
    if (this.#file) return this.verify();
    try {
      this.#file = (await this.#create(this.#path)) ?? (await this.#takeOver());
    } catch (error) {
      this.why = whyNotCreated(error);
      return false;
    }
    if (!this.#file) return false;
    this.why = null;
    this.#lookedAt = this.#me.clock();
    heldHere.add(this.#me.startId);
    this.#beatLater();
    return true;
  }

  /** Tells whether this program still holds the lock; looks at the file when the last look is some seconds old. */
  async verify(): Promise<boolean> {
    if (!this.#file) return false;
    const age = this.#me.clock() - this.#lookedAt;
    return age >= 0 && age < trustFor ? true : this.#beat();
  }

  /** Gives the lock back; another's is left alone. */
  async release(): Promise<void> {
    if (!this.#file) return;
    this.#callOff();
    const lock = await readLock(this.#path);
    if (this.#isMine(lock)) await rm(this.#path, { force: true });
    await this.#letGo();
  }

  /** The open file, or null when there is one of that name already. */
  async #create(path: string): Promise<FileHandle | null> {
    let file: FileHandle;
    try {
      file = await open(path, 'wx');
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return null;
      throw error;
    }
    try {
      await file.write(this.#signature(), 0, undefined, 0);
      // Else a power cut may keep the name and lose what is in it, and nobody could say whose lock it was.
      await file.sync();
      return file;
    } catch (error) {
      await file.close();
      await unlink(path);
      throw error;
    }
  }

  /**
   * Only who holds the file `library.lock.takeover` may remove a lock that was left behind, and looks at it again
   * first: so of two that found it stale, the slower one cannot remove the lock that the quicker one has made.
   */
  async #takeOver(): Promise<FileHandle | null> {
    const found = await readLock(this.#path);
    if (found.kind === 'none') return this.#create(this.#path);
    this.why = whyHeld(found);
    if (!isStale(found, this.#me)) return null;
    const turnstile = `${this.#path}.takeover`;
    let turn = await this.#create(turnstile);
    if (!turn && isStale(await readLock(turnstile), this.#me)) {
      await unlink(turnstile);
      turn = await this.#create(turnstile);
    }
    if (!turn) return null;
    try {
      const again = await readLock(this.#path);
      if (again.kind !== 'none' && !isStale(again, this.#me)) return null;
      if (again.kind !== 'none') await unlink(this.#path);
      return await this.#create(this.#path);
    } finally {
      await turn.close();
      await unlink(turnstile);
    }
  }

  async #beat(): Promise<boolean> {
    try {
      const lock = await readLock(this.#path);
      if (this.#isMine(lock) && this.#file) {
        // Through the open file: if the name was given to another's lock in this moment, that one is not touched.
        await this.#file.write(this.#signature(), 0, undefined, 0);
        this.#lookedAt = this.#me.clock();
        return true;
      }
      await this.#lose(
        lock.kind === 'none'
          ? 'The lock of the library was removed, so another program may be writing it.'
          : whyHeld(lock),
      );
    } catch (error) {
      // A disk that fails for a moment does not hand the library to anybody else before a minute has gone by.
      if (this.#me.clock() - this.#lookedAt < staleAfter) return true;
      await this.#lose(
        `The lock of the library cannot be kept: ${error instanceof Error ? error.message : error}.`,
      );
    }
    return false;
  }

  #beatLater(): void {
    this.#callOff = this.#after(beatEvery, () => {
      void this.#beat().then(held => {
        if (held) this.#beatLater();
      });
    });
  }

  async #lose(why: string): Promise<void> {
    this.#callOff();
    this.why = why;
    await this.#letGo();
    this.#lost(why);
  }

  async #letGo(): Promise<void> {
    heldHere.delete(this.#me.startId);
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  #isMine(lock: LockReading): boolean {
    return lock.kind === 'held' && lock.holder.startId === this.#me.startId;
  }

  #signature(): Uint8Array {
    const { pid, host, startId, clock } = this.#me;
    return encodeHolder({ pid, host, heartbeat: new Date(clock()).toISOString(), startId });
  }
}

function whyHeld(lock: LockReading): string {
  if (lock.kind !== 'held') return 'Another Galley is just opening this library.';
  const { host, pid } = lock.holder;
  return `Another Galley is working in this library (on ${host}, process ${pid}).`;
}

function whyNotCreated(error: unknown): string {
  switch (errorCode(error)) {
    case 'EROFS':
      return 'The library is on a disk that can only be read.';
    case 'EACCES':
    case 'EPERM':
      return 'Galley has no permission to write in the folder of the library.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full, so that not even the lock of the library can be written.';
    default:
      return `The folder of the library cannot be written (${error instanceof Error ? error.message : error}).`;
  }
}
