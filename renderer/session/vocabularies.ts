import { mediaTopicsTopLevel } from '#shared/vocabulary/media-topics-top-level.ts';
import { TermIndex } from '#shared/vocabulary/term-index.ts';
import { describeVocabulary, type Vocabulary, type VocabularyInfo } from '#shared/vocabulary/vocabulary.ts';
import type { Desk } from '../desk.ts';
import { Store } from './store.ts';

export interface VocabularyState {
  infos: readonly VocabularyInfo[];
  /** Those that are read, by name: a large one is read once. */
  read: ReadonlyMap<string, Vocabulary>;
  /** All of the library have been asked for; until then a term that is in none may still be found. */
  whole: boolean;
  /** Why one or the list could not be read; null otherwise. */
  failure: string | null;
}

const bundled: VocabularyState = {
  infos: [describeVocabulary(mediaTopicsTopLevel)],
  read: new Map([[mediaTopicsTopLevel.name, mediaTopicsTopLevel]]),
  whole: false,
  failure: null,
};

/** The vocabularies of the library that is open, for pickers and names of topics. */
export class Vocabularies {
  readonly state = new Store<VocabularyState>(bundled);
  readonly #desk: Desk;
  #loading: Promise<void> | null = null;
  #loads = 0;
  readonly #indexes = new WeakMap<Vocabulary, Map<string, TermIndex>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Forgets those of another library. */
  forget(): void {
    this.#loads += 1;
    this.#loading = null;
    this.state.set(bundled);
  }

  /** Reads the list and every vocabulary, once. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async reload(): Promise<void> {
    this.#loading = null;
    await this.load();
  }

  /** A vocabulary as a language sees it. */
  indexOf(vocabulary: Vocabulary, language: string): TermIndex {
    const byLanguage = this.#indexes.get(vocabulary) ?? new Map<string, TermIndex>();
    this.#indexes.set(vocabulary, byLanguage);
    const index = byLanguage.get(language) ?? new TermIndex(vocabulary, language);
    byLanguage.set(language, index);
    return index;
  }

  async #load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    // Another library may have been opened meanwhile, or the list be read anew.
    const isOvertaken = () => load !== this.#loads;
    const listed = await this.#desk.call('vocabulary:list');
    if (isOvertaken()) return;
    if (!listed.ok) {
      this.#loading = null;
      this.state.update({ failure: listed.error.message });
      return;
    }
    const read = new Map<string, Vocabulary>();
    let failure: string | null = null;
    for (const { name, addedAt } of listed.value) {
      const before = this.state.get().read.get(name);
      const known = before?.addedAt === addedAt ? before : null;
      const answer = known ? null : await this.#desk.call('vocabulary:read', { name });
      if (isOvertaken()) return;
      if (known) read.set(name, known);
      else if (answer?.ok) read.set(name, answer.value);
      else if (answer) failure = answer.error.message;
    }
    this.state.set({ infos: listed.value, read, whole: true, failure });
  }
}
