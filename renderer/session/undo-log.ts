import { sameValue } from '#shared/article/same-value.ts';
import type { ArticleFields } from './article-session.ts';
import { fieldsTouched } from './fields-touched.ts';
import { Store } from './store.ts';

/** A pause after which typing in the same field is a step of its own, in milliseconds; as in the body. */
const pause = 600;

/** One step of the body, whose content the editor's own history knows, or a change of fields outside it. */
export type UndoStep =
  | { kind: 'body' }
  | {
      kind: 'fields';
      before: ArticleFields;
      after: ArticleFields;
      at: number;
      /** The single fields that it is about; null for one that nothing goes on with. */
      touched: string | null;
      /** One step with the one of the body before it. */
      joined: boolean;
    };

/**
 * The order in which an article was changed, body and fields alike, so that undo takes back what was done last wherever
 * that was. Steps of the body are only marked here: the editor undoes them.
 */
export class UndoLog {
  readonly state = new Store({ canUndo: false, canRedo: false });
  readonly #done: UndoStep[] = [];
  readonly #undone: UndoStep[] = [];

  /** Fields were changed; `now` in milliseconds. What is typed in one go into one field is one step. */
  fieldsChanged(before: ArticleFields, after: ArticleFields, now: number): void {
    if (sameValue(before, after)) return;
    const last = this.#done.at(-1);
    const touched = fieldsTouched(before, after);
    this.#undone.length = 0;
    if (last?.kind === 'fields' && !last.joined && now - last.at < pause && goesOn(last.touched, touched)) {
      last.before = { ...before, ...last.before };
      last.after = { ...last.after, ...after };
      last.at = now;
    } else this.#done.push({ kind: 'fields', before, after, at: now, touched, joined: false });
    this.#tell();
  }

  /** The change of fields that was just made is one step with the step of the body before it. */
  join(): void {
    const [body, last] = [this.#done.at(-2), this.#done.at(-1)];
    if (body?.kind === 'body' && last?.kind === 'fields') last.joined = true;
  }

  /** The editor has begun a step of its own. */
  bodyStepped(): void {
    this.#undone.length = 0;
    this.#done.push({ kind: 'body' });
    this.#tell();
  }

  /** The editor has taken back a step, or with `redo` done it again, asked for here or elsewhere. */
  bodyMoved(redo: boolean): void {
    const [from, to] = redo ? [this.#undone, this.#done] : [this.#done, this.#undone];
    const index = from.findLastIndex(step => step.kind === 'body');
    if (index >= 0) to.push(...from.splice(index, 1));
    this.#tell();
  }

  /** The step that undo, or with `redo` redo, is about; null when there is none. */
  next(redo: boolean): UndoStep | null {
    return (redo ? this.#undone : this.#done).at(-1) ?? null;
  }

  /** The next step has been taken back, or done again. */
  stepped(redo: boolean): void {
    const [from, to] = redo ? [this.#undone, this.#done] : [this.#done, this.#undone];
    const step = from.pop();
    // Typing after an undo is a new step, even right after it.
    if (step) to.push(step.kind === 'fields' ? { ...step, at: Number.NEGATIVE_INFINITY } : step);
    this.#tell();
  }

  /** Forgets the next step: the editor knows it no longer. */
  drop(redo: boolean): void {
    (redo ? this.#undone : this.#done).pop();
    this.#tell();
  }

  #tell(): void {
    const [canUndo, canRedo] = [this.#done.length > 0, this.#undone.length > 0];
    const before = this.state.get();
    if (before.canUndo !== canUndo || before.canRedo !== canRedo) this.state.set({ canUndo, canRedo });
  }
}

function goesOn(last: string | null, next: string | null): boolean {
  return last !== null && last === next;
}
