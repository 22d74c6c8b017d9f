import { failure, type Result, success } from '#shared/result.ts';
import { librarySchemaVersion } from '../library-index.ts';
import type { RecoveryNotice } from '../recovery/notice.ts';
import type { LibraryLock } from './library-lock.ts';

/** Whether this program may write a library: it holds the lock, and no newer Galley has written there. */
export class WritePermit {
  readonly #lock: LibraryLock;
  #newer: string | null = null;

  constructor(lock: LibraryLock) {
    this.#lock = lock;
  }

  /** Why the library can only be read, in words; null when it can be written. */
  get whyNot(): string | null {
    return this.#newer ?? this.#lock.why;
  }

  /** Asks for it when the library is opened; gives what there is to tell when it is refused. */
  async ask(schemaVersion: number): Promise<RecoveryNotice | null> {
    const only = 'It is open for reading only.';
    if (schemaVersion > librarySchemaVersion) {
      this.#newer = `A newer Galley has written this library (version ${schemaVersion}, this one knows ${librarySchemaVersion}).`;
      return { kind: 'newer', article: null, message: `${this.#newer} ${only}` };
    }
    if (await this.#lock.take()) return null;
    return { kind: 'read-only', article: null, message: `${this.whyNot} ${only}` };
  }

  /** Asks again, later; true when the library may be written now. */
  async askAgain(): Promise<boolean> {
    return this.#newer === null && (await this.#lock.take());
  }

  /** To be asked before each write; the failure `read-only` says why not and what to do. */
  async check(): Promise<Result<void>> {
    if (this.#newer === null && (await this.#lock.verify())) return success(undefined);
    return failure(
      'read-only',
      `${this.whyNot ?? 'The library is closed.'} The library is open for reading only, so nothing was written. Your text is still in this window; save a copy elsewhere, or close the other program and try again.`,
    );
  }

  giveBack(): Promise<void> {
    return this.#lock.release();
  }
}
