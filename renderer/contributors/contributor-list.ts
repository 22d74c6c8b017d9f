import type { Id } from '#shared/clock.ts';
import type { Contributor } from '#shared/contributors/contributor.ts';
import type { Result } from '#shared/result.ts';
import type { Desk } from '../desk.ts';
import { Store } from '../session/store.ts';

export type ContributorsState =
  | { kind: 'loading' }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; people: readonly Contributor[] };

/** The people of the library as the window knows them; main has the last word on each of them. */
export class ContributorList {
  readonly state = new Store<ContributorsState>({ kind: 'loading' });
  readonly #desk: Pick<Desk, 'call'>;
  #loads = 0;

  constructor(desk: Pick<Desk, 'call'>) {
    this.#desk = desk;
  }

  /** Reads the list; what is shown meanwhile stays. */
  async load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    const read = await this.#desk.call('contributor:list');
    // Another library may have been opened meanwhile.
    if (load !== this.#loads) return;
    this.state.set(
      read.ok ? { kind: 'ready', people: read.value } : { kind: 'failed', why: read.error.message },
    );
  }

  async save(contributor: Contributor): Promise<Result<Contributor>> {
    const saved = await this.#desk.call('contributor:save', { contributor });
    if (saved.ok) this.#put(saved.value);
    return saved;
  }

  async keep(id: Id, author: Id): Promise<Result<Contributor>> {
    const kept = await this.#desk.call('contributor:keep', { id, author });
    if (kept.ok) this.#put(kept.value);
    return kept;
  }

  async remove(id: Id): Promise<Result<void>> {
    const removed = await this.#desk.call('contributor:remove', { id });
    if (removed.ok) this.#set(people => people.filter(one => one.id !== id));
    return removed;
  }

  #put(contributor: Contributor): void {
    this.#set(people =>
      people.some(one => one.id === contributor.id)
        ? people.map(one => (one.id === contributor.id ? contributor : one))
        : [...people, contributor],
    );
  }

  #set(change: (people: readonly Contributor[]) => readonly Contributor[]): void {
    const state = this.state.get();
    if (state.kind === 'ready') this.state.set({ kind: 'ready', people: change(state.people) });
    else void this.load();
  }
}
