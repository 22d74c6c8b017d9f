import type { Id } from '#shared/clock.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';

/** Milliseconds; each place kept is a small write to the disk. */
const delay = 800;

/** Remembers where the editor is in the open article, a moment after each move. */
export class ViewKeeper {
  readonly #keep: (id: Id, view: ViewState) => unknown;
  #followed: { id: Id; read: () => ViewState } | null = null;
  #timer: number | null = null;

  constructor(keep: (id: Id, view: ViewState) => unknown) {
    this.#keep = keep;
  }

  /** Follows another article from now on, until the function that it gives is called. */
  follow(id: Id, read: () => ViewState): () => void {
    const followed = { id, read };
    this.#followed = followed;
    return () => {
      if (this.#followed === followed) this.#followed = null;
    };
  }

  moved(): void {
    this.#timer ??= window.setTimeout(() => this.flush(), delay);
  }

  /** Keeps the place now. */
  flush(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#followed) this.#keep(this.#followed.id, this.#followed.read());
  }
}
