import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '#shared/article/article.ts';
import { type ArticlePatch, diffArticle } from '#shared/article/patch.ts';
import { createOrigin, type Id, type Origin } from '#shared/clock.ts';
import { article, p } from '#shared/testing/builders.ts';
import type { After } from '../after.ts';
import { Library } from '../library.ts';
import type { LibraryOptions } from '../library-options.ts';
import type { LockIdentity } from '../lock/is-stale.ts';
import { quickSystem } from './failing-system.ts';

/** A clock that stands until it is moved, and the timers that go off by it. */
export class TrialClock {
  ms = Date.UTC(2026, 0, 2, 3, 4, 5);
  readonly #pending = new Set<{ at: number; action: () => void }>();

  readonly after: After = (delay, action) => {
    const timer = { at: this.ms + delay, action };
    this.#pending.add(timer);
    return () => this.#pending.delete(timer);
  };

  /** Moves the clock on and lets every timer go off whose time has come, each once. */
  pass(ms: number): void {
    this.ms += ms;
    for (const timer of [...this.#pending]) {
      if (timer.at > this.ms || !this.#pending.delete(timer)) continue;
      timer.action();
    }
  }
}

/** A folder for one test, and libraries opened in it as by programs of their own. */
export class Trial {
  readonly clock = new TrialClock();
  readonly origin: Origin;
  readonly root: string;
  readonly #opened: Library[] = [];
  readonly #starts = new Set<string>();
  #copies = 0;

  private constructor(root: string) {
    this.root = root;
    let state = 0;
    const random = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    this.origin = createOrigin(() => this.clock.ms, random);
  }

  static async begin(): Promise<Trial> {
    return new Trial(await mkdtemp(join(tmpdir(), 'galley-library-')));
  }

  get folder(): string {
    return join(this.root, 'library');
  }

  /** Another program on the same host; `alive` says which processes there are. */
  program(startId: string, pid: number, alive: readonly number[] = []): LockIdentity {
    const isAlive = (other: number) => alive.includes(other);
    return { pid, host: 'desk', startId, clock: () => this.clock.ms, isAlive, ownStarts: this.#starts };
  }

  async open(given: LibraryOptions = {}, folder = this.folder): Promise<Library> {
    const program = this.program(`start-${this.#opened.length}`, 1000 + this.#opened.length);
    const options = {
      system: quickSystem,
      after: this.clock.after,
      program,
      free: async () => null,
      ...given,
    };
    const library = await Library.open(folder, this.origin, options);
    this.#opened.push(library);
    return library;
  }

  /** Copies the library as it would be found if the program had ended at this moment: without its lock. */
  async copy(from = this.folder): Promise<string> {
    this.#copies += 1;
    const copy = join(this.root, `crash-${this.#copies}`);
    await cp(from, copy, { recursive: true, filter: path => !path.includes('library.lock') });
    return copy;
  }

  /** Opens a copy of the library as a crash would leave it. */
  async openAfterCrash(given: LibraryOptions = {}, from = this.folder): Promise<Library> {
    return this.open(given, await this.copy(from));
  }

  async end(): Promise<void> {
    for (const library of this.#opened) await library.close();
    await rm(this.root, { recursive: true, force: true });
  }
}

/** A new article with one paragraph a word. */
export function articleOf(trial: Trial, ...words: string[]): Article {
  return { ...article(words.map(word => p(word))), id: trial.origin.newId(), headline: 'Harbour lights' };
}

/** The patch that makes the headline this. */
export function headlinePatch(headline: string): ArticlePatch {
  return { fields: { headline }, splices: [] };
}

/** Saves a headline and gives the new revision; throws the failure. */
export async function saveHeadline(library: Library, id: Id, headline: string): Promise<number> {
  const read = await library.read(id);
  if (!read.ok) throw new Error(read.error.message);
  const patch = diffArticle(read.value, { ...read.value, headline });
  const saved = await library.save(id, read.value.revision, patch);
  if (!saved.ok) throw new Error(`${saved.error.code}: ${saved.error.message}`);
  return saved.value.revision;
}

/** The value of a result that has to be there. */
export function got<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
