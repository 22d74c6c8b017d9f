import type { Id } from '#shared/clock.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';

const delay = 400;

/** Remembers where the editor is in the open article, a moment after each move. */
export class ViewKeeper {
  readonly #keep: (id: Id, view: ViewState) => unknown;
  #read: (() => ViewState) | null = null;
  #id: Id | null = null;
  #timer: number | null = null;

  constructor(keep: (id: Id, view: ViewState) => unknown) {
    this.#keep = keep;
  }

  /** Follows another article from now on. */
  follow(id: Id, read: () => ViewState): void {
    this.#id = id;
    this.#read = read;
  }

  moved(): void {
    this.#timer ??= window.setTimeout(() => this.flush(), delay);
  }

  /** Keeps the place now. */
  flush(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#id !== null && this.#read) this.#keep(this.#id, this.#read());
  }
}
