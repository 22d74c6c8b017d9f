import type { z } from 'zod';
import type { Time } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { readJson } from './json-adapter.ts';
import { quarantine } from './quarantine.ts';
import { Queue } from './queue.ts';
import { sayWhatIsWrong } from './say-what-is-wrong.ts';

export interface SmallFileRules<T> {
  path: string;
  /** The folder in whose `quarantine/` a damaged one is kept. */
  home: string;
  /** Has a `schemaVersion`; `version` is the one that it knows. */
  schema: z.ZodType<T>;
  version: number;
  /** What holds while there is no file. */
  initial: () => T;
  /** As it begins a sentence, e.g. `The checklists of the desk`. */
  what: string;
  system: FileSystem;
  free: FreeSpace;
  now: () => Time;
  /** Asked before every write. */
  mayWrite: () => Promise<Result<void>>;
  /** The file has been written. */
  written?: () => void;
  /** Told in a sentence of what is damaged or newer, each time that it is found. */
  tell: (message: string) => void;
}

/**
 * A JSON file that people may edit by hand: read anew whenever it is asked for, written whole and durably. A damaged
 * one is set aside and said, one of a newer Galley is left alone; what it starts with holds meanwhile.
 */
export class SmallFile<T> {
  readonly #rules: SmallFileRules<T>;
  readonly #queue = new Queue();

  constructor(rules: SmallFileRules<T>) {
    this.#rules = rules;
  }

  /** Resolves when everything asked for so far is done. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  read(): Promise<T> {
    return this.#queue.run(async () => {
      const { initial, what, tell } = this.#rules;
      try {
        return (await this.#parse()) ?? initial();
      } catch (error) {
        if (error instanceof DamagedFile) await this.#setAside(error);
        else if (error instanceof NewerFile) tell(`${what} were written by a newer Galley and stay unread.`);
        else tell(`${what} could not be read: ${error instanceof Error ? error.message : error}`);
        return initial();
      }
    });
  }

  /** Writes it whole; refuses what it could not read back, and to write over what a newer Galley has written. */
  write(value: T): Promise<Result<void>> {
    return this.#queue.run(async () => {
      const { path, home, schema, what, system, free, mayWrite } = this.#rules;
      const checked = schema.safeParse(value);
      if (!checked.success) {
        return failure('bad-input', `${what} were not written: ${sayWhatIsWrong(checked.error)}.`);
      }
      const allowed = await mayWrite();
      if (!allowed.ok) return allowed;
      const inTheWay = await this.#findInTheWay();
      if (!inTheWay.ok) return inTheWay;
      try {
        const bytes = new TextEncoder().encode(`${JSON.stringify(checked.data, null, 2)}\n`);
        await makeSureOfRoom(home, bytes.length, free);
        await durableWrite(path, bytes, system);
        this.#rules.written?.();
        return success(undefined);
      } catch (error) {
        return explainWriteFailure(what, error);
      }
    });
  }

  /** Sees to it that nothing is written over that could not be read; a damaged file is set aside first. */
  async #findInTheWay(): Promise<Result<void>> {
    const { what } = this.#rules;
    try {
      await this.#parse();
      return success(undefined);
    } catch (error) {
      if (error instanceof NewerFile) {
        return failure('newer-version', `${what} belong to a newer Galley. Nothing was written over.`);
      }
      if (!(error instanceof DamagedFile)) {
        const why = error instanceof Error ? error.message : error;
        return failure('not-readable', `${what} could not be read (${why}). Nothing was written over.`);
      }
      return (await this.#setAside(error))
        ? success(undefined)
        : failure('damaged', `${what} are damaged and could not be set aside. Nothing was written over.`);
    }
  }

  async #parse(): Promise<T | undefined> {
    const { path, schema, version } = this.#rules;
    const stored = await readJson(path);
    if (stored === undefined) return undefined;
    if (isNewer(stored, version)) throw new NewerFile();
    const parsed = schema.safeParse(stored);
    if (!parsed.success) throw new DamagedFile(path, sayWhatIsWrong(parsed.error));
    return parsed.data;
  }

  /** Says what is damaged; true when it no longer lies in the way. */
  async #setAside({ path, why }: DamagedFile): Promise<boolean> {
    const { home, what, now, mayWrite, tell } = this.#rules;
    let keptAt: string | null = null;
    if ((await mayWrite()).ok) {
      try {
        keptAt = await quarantine(home, path, now());
      } catch (error) {
        // It then lies where it was, which is what is said.
        process.emitWarning(`${path} could not be set aside: ${errorCode(error)}`);
      }
    }
    const kept = keptAt === null ? 'The file stays where it is.' : `The file is kept at ${keptAt}.`;
    tell(`${what} were damaged (${why}) and start afresh; no article is concerned. ${kept}`);
    return keptAt !== null;
  }
}

class NewerFile extends Error {}

/** Whether a newer Galley wrote a file of the desk. */
export function isNewer(stored: unknown, version: number): boolean {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'schemaVersion' in stored &&
    typeof stored.schemaVersion === 'number' &&
    stored.schemaVersion > version
  );
}
