import type { After } from '../storage/after.ts';
import { readPictureHeader } from '../storage/picture-header.ts';
import { fitsInto, type PictureSize } from '../storage/picture-size.ts';
import { Queue } from '../storage/queue.ts';
import type { MakeThumbnail } from '../storage/thumbnails.ts';

/** A page in a process of its own that decodes pictures; nothing that it answers is trusted. */
export interface PicturePage {
  /** Rejects when the page cannot answer; never resolves when its process hangs. */
  shrink: (bytes: Uint8Array, mediaType: string, size: PictureSize) => Promise<unknown>;
  /** Resolves when its process has ended by itself. */
  gone: Promise<void>;
  /** Ends the process at once. */
  close: () => void;
}

/** Milliseconds for one picture of 100 million pixels on a slow machine, and until a page without work is closed. */
const timeLimit = 20_000;
const idleLimit = 30_000;

/**
 * Makes pictures smaller, one after the other, in a page that is opened when it is needed. A picture that hangs or ends
 * the page is given up; the next one gets a new page.
 */
export class Shrinker {
  readonly #open: () => Promise<PicturePage>;
  readonly #after: After;
  readonly #queue = new Queue();
  #page: PicturePage | null = null;
  #callOffClosing: () => void = () => undefined;

  constructor(open: () => Promise<PicturePage>, after: After) {
    this.#open = open;
    this.#after = after;
  }

  /** See `MakeThumbnail`; the answer is a picture by its header and fits into the size. */
  readonly shrink: MakeThumbnail = (bytes, mediaType, size) =>
    this.#queue.run(async () => {
      this.#callOffClosing();
      const page = this.#page ?? (await this.#opened());
      const made = await this.#ask(page, () => page.shrink(bytes, mediaType, size));
      this.#callOffClosing = this.#after(idleLimit, () => this.close());
      return made instanceof Uint8Array && isPicture(made, size) ? made : null;
    });

  close(): void {
    this.#callOffClosing();
    this.#page?.close();
    this.#page = null;
  }

  async #opened(): Promise<PicturePage> {
    const opening = this.#open();
    const page = await this.#inTime(opening).catch(error => {
      // It may still come when nobody waits for it any more.
      void opening.then(late => late.close()).catch(() => undefined);
      throw error;
    });
    this.#page = page;
    void page.gone.then(() => {
      if (this.#page === page) this.#page = null;
    });
    return page;
  }

  /** What the page answers, or null; a page that gave no answer is closed. */
  async #ask(page: PicturePage, ask: () => Promise<unknown>): Promise<unknown> {
    const gone = page.gone.then(() => {
      throw new Error('its process ended');
    });
    try {
      return await this.#inTime(Promise.race([ask(), gone]));
    } catch (error) {
      process.emitWarning(`A picture could not be made smaller: ${error}`);
      if (this.#page === page) this.close();
      return null;
    }
  }

  /** Rejects when the time limit comes first. */
  async #inTime<T>(waited: Promise<T>): Promise<T> {
    let callOff: () => void = () => undefined;
    const late = new Promise<never>((_, fail) => {
      callOff = this.#after(timeLimit, () => fail(new Error('it took too long')));
    });
    return Promise.race([waited, late]).finally(() => callOff());
  }
}

function isPicture(bytes: Uint8Array, size: PictureSize): boolean {
  const header = readPictureHeader(bytes);
  return header.ok && fitsInto(header.value, size);
}
