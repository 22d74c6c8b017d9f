import { readFile } from 'node:fs/promises';
import { sameValue } from '#shared/article/same-value.ts';
import type { Id, Time } from '#shared/clock.ts';
import {
  type Contributor,
  contributorSchema,
  mostContributors,
  personOf,
} from '#shared/contributors/contributor.ts';
import {
  type ContributorsFile,
  contributorsFileSchema,
  contributorsVersion,
  readContributors,
} from '#shared/contributors/contributors-file.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { JsonAdapter } from './json-adapter.ts';
import { libraryPaths } from './library-paths.ts';
import { quarantine, quarantineBytes } from './quarantine.ts';
import { Queue } from './queue.ts';
import type { RecoveryNotice } from './recovery/notice.ts';

export interface ContributorRules {
  library: string;
  system: FileSystem;
  free: FreeSpace;
  now: () => Time;
  tell: (notice: RecoveryNotice) => void;
  mayWrite: () => Promise<Result<void>>;
  /** The list has been written by somebody's will. */
  written?: () => void;
}

interface Read {
  file: ContributorsFile;
  good: Contributor[];
}

/**
 * The people of a library, in `contributors.json`. The file is read anew for each request, so what another program
 * has written there is built upon and never written over. A damaged one is set aside and said, also one in which only
 * some people are damaged: the others go on. It cannot be made anew from anything.
 */
export class Contributors {
  readonly #rules: ContributorRules;
  readonly #path: string;
  readonly #adapter: JsonAdapter<ContributorsFile>;
  readonly #queue = new Queue();

  constructor(rules: ContributorRules) {
    this.#rules = rules;
    this.#path = libraryPaths(rules.library).contributors;
    const write = (target: string, bytes: Uint8Array) => durableWrite(target, bytes, rules.system);
    this.#adapter = new JsonAdapter(this.#path, contributorsFileSchema, write);
  }

  /** Everybody, in the order in which they were added. */
  list(): Promise<Result<Contributor[]>> {
    return this.#queue.run(async () => {
      const read = await this.#read();
      return read.ok ? success(read.value.good) : read;
    });
  }

  /** Adds a contributor, or changes the one of that id. Gives it as it is stored. */
  save(given: Contributor): Promise<Result<Contributor>> {
    const parsed = contributorSchema.safeParse(given);
    if (!parsed.success) {
      return Promise.resolve(failure('bad-input', 'This is no contributor. Nothing was written.'));
    }
    return this.#change(known => {
      if (known.length >= mostContributors && !known.some(one => one.id === given.id)) {
        return failure(
          'too-large',
          `The list of contributors is full (${mostContributors}). Nothing was written; remove some who no longer write.`,
        );
      }
      const before = known.find(one => one.id === given.id);
      if (before && sameValue(personOf(before), personOf(parsed.data))) {
        return success({ changed: known, answer: before });
      }
      // Nobody has looked yet at how authors differ from what it says now.
      const stored = { ...before, ...parsed.data, kept: {}, changedAt: this.#rules.now() };
      const changed = before ? known.map(one => (one === before ? stored : one)) : [...known, stored];
      return success({ changed, answer: stored });
    });
  }

  /** Remembers that an author of an article is to differ from the contributor as it is now. */
  keep(id: Id, author: Id): Promise<Result<Contributor>> {
    return this.#change(known => {
      const before = known.find(one => one.id === id);
      if (!before) return unknownContributor();
      const stored = { ...before, kept: { ...before.kept, [author]: before.changedAt } };
      return success({ changed: known.map(one => (one === before ? stored : one)), answer: stored });
    });
  }

  /** Takes a contributor off the list; what articles say of the person stays. */
  remove(id: Id): Promise<Result<void>> {
    return this.#change(known => {
      if (!known.some(one => one.id === id)) return unknownContributor();
      return success({ changed: known.filter(one => one.id !== id), answer: undefined });
    });
  }

  /** Resolves when everything asked for so far is done. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  #change<T>(
    change: (known: Contributor[]) => Result<{ changed: Contributor[]; answer: T }>,
  ): Promise<Result<T>> {
    return this.#queue.run(async () => {
      const allowed = await this.#rules.mayWrite();
      if (!allowed.ok) return allowed;
      const read = await this.#read();
      if (!read.ok) return read;
      const { file, good } = read.value;
      if (file.schemaVersion > contributorsVersion) return newerFile();
      const made = change(good);
      if (!made.ok) return made;
      try {
        await makeSureOfRoom(
          this.#rules.library,
          JSON.stringify(made.value.changed).length,
          this.#rules.free,
        );
        await this.#adapter.write({ ...file, contributors: made.value.changed });
        this.#rules.written?.();
      } catch (error) {
        return explainWriteFailure('The list of contributors', error);
      }
      return success(made.value.answer);
    });
  }

  async #read(): Promise<Result<Read>> {
    let file: ContributorsFile | null;
    try {
      file = await this.#adapter.read();
    } catch (error) {
      if (error instanceof DamagedFile) return this.#setAside(error);
      return failure(
        'not-readable',
        `The list of contributors could not be read (${error instanceof Error ? error.message : error}). It was not changed; the articles are safe.`,
      );
    }
    if (!file) return success(noContributors());
    const { good, bad } = readContributors(file);
    return bad > 0 && file.schemaVersion <= contributorsVersion
      ? this.#keepGood(file, good, bad)
      : success({ file, good });
  }

  async #setAside({ why }: DamagedFile): Promise<Result<Read>> {
    if (!(await this.#rules.mayWrite()).ok) {
      return failure(
        'damaged',
        `The list of contributors is damaged (${why}). It was left as it is, because the library can only be read; the articles are safe.`,
      );
    }
    const kept = await quarantine(this.#rules.library, this.#path, this.#rules.now());
    this.#rules.tell({
      kind: 'set-aside',
      article: null,
      message: `The list of contributors was damaged (${why}) and starts empty. Authors in the articles are not concerned. The damaged file is kept at ${kept}.`,
    });
    return success(noContributors());
  }

  async #keepGood(file: ContributorsFile, good: Contributor[], bad: number): Promise<Result<Read>> {
    const read: Read = { file: { ...file, contributors: good }, good };
    if (!(await this.#rules.mayWrite()).ok) return success(read);
    const kept = await quarantineBytes(
      this.#rules.library,
      this.#path,
      await readFile(this.#path),
      this.#rules.now(),
    );
    try {
      await this.#adapter.write(read.file);
    } catch (error) {
      return explainWriteFailure('The list of contributors', error);
    }
    this.#rules.tell({
      kind: 'set-aside',
      article: null,
      message: `${bad === 1 ? 'One contributor was' : `${bad} contributors were`} damaged and left out of the list; the other ${good.length} are as they were. The file with all of them is kept at ${kept}.`,
    });
    return success(read);
  }
}

function noContributors(): Read {
  return { file: { schemaVersion: contributorsVersion, contributors: [] }, good: [] };
}

function unknownContributor() {
  return failure('not-found', 'This contributor is no longer on the list. The article is as it was.');
}

function newerFile() {
  return failure(
    'read-only',
    'A newer Galley has written the list of contributors, so this one only reads it. Nothing was written.',
  );
}
