import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import type { Desk } from '../desk.ts';
import { Store } from './store.ts';

/** The content profiles of the library that is open; the built-in ones until its own are read. */
export class Profiles {
  readonly list = new Store<readonly Profile[]>(builtInProfiles);
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async load(): Promise<void> {
    const listed = await this.#desk.call('profile:list');
    if (listed.ok) this.list.set(listed.value);
  }

  /** Keeps them; gives the reason when that failed, else null. */
  async save(profiles: readonly Profile[]): Promise<string | null> {
    const saved = await this.#desk.call('profile:save', { profiles: [...profiles] });
    if (!saved.ok) return saved.error.message;
    this.list.set(saved.value);
    return null;
  }
}
