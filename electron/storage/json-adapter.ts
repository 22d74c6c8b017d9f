import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { errorCode } from './file-system.ts';
import { cutOff, sayWhatIsWrong } from './say-what-is-wrong.ts';

/**
 * lowdb's door to the disk. Reading parses through a schema; writing is durable.
 * `read` gives null only when there is no such file: an empty, NUL-filled or half file, and one that holds
 * `null`, is damage and throws DamagedFile, so that nothing is ever defaulted and then written over.
 */
export class JsonAdapter<T> implements Adapter<T> {
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  readonly #write: (path: string, bytes: Uint8Array) => Promise<void>;

  readonly #indent: number;

  /** `indent` is that of the JSON: 0 for what is large and no person reads. */
  constructor(
    path: string,
    schema: z.ZodType<T>,
    write: (path: string, bytes: Uint8Array) => Promise<void> = durableWrite,
    indent = 1,
  ) {
    this.#indent = indent;
    this.#path = path;
    this.#schema = schema;
    this.#write = write;
  }

  async read(): Promise<T | null> {
    const stored = await readJson(this.#path);
    if (stored === undefined) return null;
    const parsed = this.#schema.safeParse(stored);
    if (parsed.success) return parsed.data;
    throw new DamagedFile(this.#path, sayWhatIsWrong(parsed.error));
  }

  async write(data: T): Promise<void> {
    await this.#write(this.#path, new TextEncoder().encode(`${JSON.stringify(data, null, this.#indent)}\n`));
  }
}

/** Reads a JSON file; undefined when it does not exist, DamagedFile when it does not hold JSON. */
export async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  return parseJson(path, text);
}

/** Reads the text of a JSON file; DamagedFile when it is none. */
export function parseJson(path: string, text: string): unknown {
  if (text.trim() === '') throw new DamagedFile(path, 'it is empty');
  if (text.startsWith('\0')) throw new DamagedFile(path, 'it is filled with NUL bytes');
  try {
    return JSON.parse(text);
  } catch {
    // Where in the text the parser stopped says nothing to an editor.
    throw new DamagedFile(path, cutOff);
  }
}
