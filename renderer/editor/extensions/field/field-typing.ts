import { HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';

/** A pause after which typing in a field is an undo step of its own, in milliseconds; as in the text. */
const pause = 600;

/** Decides what in a field is one undo step: what is typed in one go. */
export class FieldTyping {
  #last = Number.NEGATIVE_INFINITY;

  /** The field has got the focus: what is typed now begins a step. */
  begin(): void {
    this.#last = Number.NEGATIVE_INFINITY;
  }

  /** The tags of the update for something typed now; `now` in milliseconds. The focus stays in the field. */
  tags(now: number): string[] {
    const goesOn = now - this.#last < pause;
    this.#last = now;
    return [goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG];
  }
}
