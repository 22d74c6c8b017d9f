import { sameValue } from '#shared/article/same-value.ts';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import type { Desk } from '../desk.ts';
import { Store } from './store.ts';

export interface ProfilesState {
  list: readonly Profile[];
  /** Those of the library have been read; until then the built-in ones stand for them. */
  read: boolean;
  /** Why they could not be read; null otherwise. */
  failure: string | null;
}

const builtIn: ProfilesState = { list: builtInProfiles, read: false, failure: null };

/** The content profiles of the library that is open. */
export class Profiles {
  readonly state = new Store<ProfilesState>(builtIn);
  readonly #desk: Pick<Desk, 'call'>;
  #loads = 0;

  constructor(desk: Pick<Desk, 'call'>) {
    this.#desk = desk;
  }

  /** Forgets those of another library. */
  forget(): void {
    this.#loads += 1;
    this.state.set(builtIn);
  }

  /** Reads them anew: they are a file that can be edited by hand. */
  async load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    const listed = await this.#desk.call('profile:list');
    // Another library may have been opened meanwhile.
    if (load !== this.#loads) return;
    if (listed.ok) this.put(listed.value);
    else this.state.update({ failure: listed.error.message });
  }

  /** Takes in what main says they are now. */
  put(list: readonly Profile[]): void {
    // What is asked for by now may be an older answer.
    this.#loads += 1;
    if (sameValue(list, this.state.get().list) && this.state.get().read) return;
    this.state.set({ list, read: true, failure: null });
  }

  /** Keeps them; gives the reason when that failed, else null. */
  async save(profiles: readonly Profile[]): Promise<string | null> {
    const saved = await this.#desk.call('profile:save', { profiles: [...profiles] });
    if (!saved.ok) return saved.error.message;
    this.put(saved.value);
    return null;
  }
}
