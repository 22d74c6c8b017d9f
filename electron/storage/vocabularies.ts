import { basename, join } from 'node:path';
import type { Time } from '#shared/clock.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { mediaTopicsTopLevel } from '#shared/vocabulary/media-topics-top-level.ts';
import { largestVocabulary, readVocabulary } from '#shared/vocabulary/read-vocabulary.ts';
import {
  describeVocabulary,
  type Vocabulary,
  type VocabularyInfo,
  vocabularySchema,
} from '#shared/vocabulary/vocabulary.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { JsonAdapter, readJson } from './json-adapter.ts';
import { namesIn } from './names-in.ts';
import { quarantine } from './quarantine.ts';
import { readBounded } from './read-bounded.ts';
import type { RecoveryNotice } from './recovery/notice.ts';
import { isNewer } from './small-file.ts';
import { makeFolder } from './sync-folder.ts';

export interface VocabularyRules {
  library: string;
  system: FileSystem;
  free: FreeSpace;
  now: () => Time;
  mayWrite: () => Promise<Result<void>>;
  tell: (notice: RecoveryNotice) => void;
  /** A vocabulary has come in. */
  written?: () => void;
}

const ending = '.json';

/** The vocabularies that a desk has added to its library, a file each, and the one that comes with Galley. */
export class Vocabularies {
  readonly #rules: VocabularyRules;
  readonly #folder: string;
  /** What was read, by name: they are large and never change in place. */
  readonly #read = new Map<string, Vocabulary>();

  constructor(folder: string, rules: VocabularyRules) {
    this.#folder = folder;
    this.#rules = rules;
  }

  /** Those of the desk by name, then the one that comes with Galley. A damaged one is set aside and told of. */
  async list(): Promise<VocabularyInfo[]> {
    const infos: VocabularyInfo[] = [];
    for (const name of await this.#names()) {
      const vocabulary = await this.#load(name);
      if (vocabulary) infos.push(describeVocabulary(vocabulary));
    }
    return [...infos, describeVocabulary(mediaTopicsTopLevel)];
  }

  async read(name: string): Promise<Result<Vocabulary>> {
    if (name === mediaTopicsTopLevel.name) return success(mediaTopicsTopLevel);
    // Only what the folder lists is opened, so that a name cannot lead out of it.
    const vocabulary = (await this.#names()).includes(name) ? await this.#load(name) : null;
    if (vocabulary) return success(vocabulary);
    return failure('not-found', `The vocabulary “${name}” is no longer in the library. Chosen topics stay.`);
  }

  /** Reads a file that a publisher of vocabularies made, and keeps it in the library. */
  async add(path: string): Promise<Result<VocabularyInfo>> {
    const { library, system, free, now, mayWrite } = this.#rules;
    const fileName = basename(path);
    const allowed = await mayWrite();
    if (!allowed.ok) return allowed;
    const text = await readBounded(path, largestVocabulary);
    if (!text.ok) return text;
    const vocabulary = readVocabulary(text.value, fileName, now());
    if (!vocabulary.ok) return vocabulary;
    const { name, title, released } = vocabulary.value;
    if ((await this.#names()).includes(name) || name === mediaTopicsTopLevel.name) {
      return failure(
        'exists',
        `${title}${released === '' ? '' : `, release of ${released},`} is in the library already. Nothing was changed; remove it first to add it anew.`,
      );
    }
    try {
      const size = Buffer.byteLength(JSON.stringify(vocabulary.value));
      await makeSureOfRoom(library, size, free);
      await makeFolder(this.#folder, system);
      await this.#adapter(name).write(vocabulary.value);
    } catch (error) {
      return explainWriteFailure(`The vocabulary ${fileName}`, error);
    }
    this.#read.set(name, vocabulary.value);
    this.#rules.written?.();
    return success(describeVocabulary(vocabulary.value));
  }

  /** Takes a vocabulary out of the library. Topics that articles have from it stay as they are. */
  async remove(name: string): Promise<Result<undefined>> {
    const allowed = await this.#rules.mayWrite();
    if (!allowed.ok) return allowed;
    if (name === mediaTopicsTopLevel.name) {
      return failure('refused', 'This vocabulary comes with Galley and cannot be removed.');
    }
    if (!(await this.#names()).includes(name)) {
      return failure('not-found', `The vocabulary “${name}” is no longer in the library.`);
    }
    try {
      await this.#rules.system.unlink(this.#pathOf(name));
    } catch (error) {
      return explainWriteFailure('The list of vocabularies', error);
    }
    this.#read.delete(name);
    return success(undefined);
  }

  async #names(): Promise<string[]> {
    const files = (await namesIn(this.#folder)).filter(name => name.endsWith(ending));
    const names = files.map(file => file.slice(0, -ending.length));
    return names.filter(name => vocabularySchema.shape.name.safeParse(name).success).sort();
  }

  /** Null when the file turned out to be damaged, or belongs to a newer Galley. */
  async #load(name: string): Promise<Vocabulary | null> {
    const known = this.#read.get(name);
    if (known) return known;
    try {
      // One of a newer Galley is left alone, like every file of the desk.
      if (isNewer(await readJson(this.#pathOf(name)), 1)) return null;
      const vocabulary = await this.#adapter(name).read();
      if (vocabulary && vocabulary.name !== name) {
        throw new DamagedFile(this.#pathOf(name), 'it is the file of another vocabulary');
      }
      if (vocabulary) this.#read.set(name, vocabulary);
      return vocabulary;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      await this.#putAside(name, error.why);
      return null;
    }
  }

  async #putAside(name: string, why: string): Promise<void> {
    const { library, now, mayWrite, tell } = this.#rules;
    const allowed = await mayWrite();
    const kept = allowed.ok
      ? ` The damaged file is kept at ${await quarantine(library, this.#pathOf(name), now())}; add the vocabulary anew.`
      : '';
    tell({
      kind: 'repaired',
      article: null,
      message: `The vocabulary “${name}” was damaged (${why}) and is not used. Topics chosen from it stay.${kept}`,
    });
  }

  #pathOf(name: string): string {
    return join(this.#folder, `${name}${ending}`);
  }

  #adapter(name: string): JsonAdapter<Vocabulary> {
    const write = (target: string, bytes: Uint8Array) => durableWrite(target, bytes, this.#rules.system);
    return new JsonAdapter(this.#pathOf(name), vocabularySchema, write, 0);
  }
}
