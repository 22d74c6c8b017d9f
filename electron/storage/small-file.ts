import type { z } from 'zod';
import type { Time } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import { errorCode, type FileSystem } from './file-system.ts';
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
  now: () => Time;
  /** Asked before every write. */
  mayWrite: () => Promise<Result<void>>;
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
      const { path, schema, what, system, mayWrite } = this.#rules;
      const checked = schema.safeParse(value);
      if (!checked.success) {
        return failure('bad-input', `${what} were not written: ${sayWhatIsWrong(checked.error)}.`);
      }
      const allowed = await mayWrite();
      if (!allowed.ok) return allowed;
      try {
        await this.#parse();
      } catch (error) {
        if (error instanceof NewerFile) {
          return failure('newer-version', `${what} belong to a newer Galley. Nothing was written over.`);
        }
        if (error instanceof DamagedFile) await this.#setAside(error);
      }
      try {
        const bytes = new TextEncoder().encode(`${JSON.stringify(checked.data, null, 2)}\n`);
        await durableWrite(path, bytes, system);
        return success(undefined);
      } catch (error) {
        return explainWriteFailure(what, error);
      }
    });
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

  async #setAside({ path, why }: DamagedFile): Promise<void> {
    const { home, what, now, mayWrite, tell } = this.#rules;
    let kept = ' The file stays where it is.';
    if ((await mayWrite()).ok) {
      try {
        kept = ` The file is kept at ${await quarantine(home, path, now())}.`;
      } catch (error) {
        // It then lies where it was, which is what is said.
        process.emitWarning(`${path} could not be set aside: ${errorCode(error)}`);
      }
    }
    tell(`${what} were damaged (${why}) and start afresh; no article is concerned.${kept}`);
  }
}

class NewerFile extends Error {}

function isNewer(stored: unknown, version: number): boolean {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'schemaVersion' in stored &&
    typeof stored.schemaVersion === 'number' &&
    stored.schemaVersion > version
  );
}
