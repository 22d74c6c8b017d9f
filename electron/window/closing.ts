import { type BrowserWindow, dialog } from 'electron';

/** How long a window may take to save before the user is asked, in milliseconds. */
const patience = 5000;

/**
 * Lets a window close only when its text is safe: asks the page to save (`askToSave`), waits for its answer,
 * and leaves the decision to the user when something could not be saved or the page does not answer.
 */
export class Closing {
  readonly #window: BrowserWindow;
  readonly #askToSave: () => void;
  readonly #stayed: () => void;
  #timer: NodeJS.Timeout | null = null;
  #mayClose = false;

  constructor(window: BrowserWindow, askToSave: () => void, stayed: () => void) {
    this.#window = window;
    this.#askToSave = askToSave;
    this.#stayed = stayed;
    window.on('close', event => {
      if (this.#mayClose) return;
      event.preventDefault();
      if (this.#timer) return;
      this.#timer = setTimeout(() => void this.#ask('The window does not answer.'), patience);
      this.#askToSave();
    });
  }

  /** The page's answer: null when everything is saved, otherwise why not. */
  async answer(unsaved: string | null): Promise<void> {
    this.#endWaiting();
    if (unsaved === null) this.#close();
    else await this.#ask(unsaved);
  }

  async #ask(why: string): Promise<void> {
    this.#endWaiting();
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      title: 'Not everything is saved',
      message: 'The last changes are not saved.',
      detail: `${why}\n\nEverything up to the last “Saved” is safe. Closing now loses what was typed after it.`,
      buttons: ['Stay', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) this.#close();
    else this.#stayed();
  }

  #endWaiting(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #close(): void {
    this.#mayClose = true;
    this.#window.close();
  }
}
