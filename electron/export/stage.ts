import { link, mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { durableWrite } from '../storage/durable-write.ts';
import { errorCode, type FileSystem } from '../storage/file-system.ts';
import { syncFolder } from '../storage/sync-folder.ts';
import type { ExportedFile } from './formats/format.ts';

let count = 0;

/**
 * A hidden folder inside the target folder, in which exported files stand until they are verified: under its own
 * name a file is either whole and verified or not there. Every method rejects with the system's error.
 */
export class Stage {
  readonly #folder: string;
  readonly #hidden: string;
  readonly #system: FileSystem;

  private constructor(folder: string, hidden: string, system: FileSystem) {
    this.#folder = folder;
    this.#hidden = hidden;
    this.#system = system;
  }

  /** Makes the hidden folder; the target folder has to exist. */
  static async open(folder: string, system: FileSystem): Promise<Stage> {
    for (;;) {
      const hidden = join(folder, `.galley-export-${process.pid}-${++count}`);
      try {
        await mkdir(hidden);
        return new Stage(folder, hidden, system);
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  /** Writes the files and gives them back as they came from the disk. */
  async write(files: readonly ExportedFile[]): Promise<ExportedFile[]> {
    const reopened: ExportedFile[] = [];
    for (const { path, bytes } of files) {
      const staged = join(this.#hidden, path);
      await mkdir(dirname(staged), { recursive: true });
      await durableWrite(staged, bytes, this.#system);
      reopened.push({ path, bytes: await readFile(staged) });
    }
    return reopened;
  }

  /**
   * Moves the files into the target folder, the folders among them first and the file they are named for last.
   * Never replaces anything: rejects with EEXIST or ENOTEMPTY, and takes back what it had moved, when a name is taken.
   */
  async publish(files: readonly ExportedFile[]): Promise<void> {
    const entries = [...new Set(files.map(({ path }) => path.split('/')[0] ?? path))].reverse();
    const moved: string[] = [];
    try {
      for (const entry of entries) {
        const isFile = files.some(({ path }) => path === entry);
        const [from, to] = [join(this.#hidden, entry), join(this.#folder, entry)];
        await (isFile ? moveFile(from, to) : rename(from, to));
        moved.push(entry);
      }
    } catch (error) {
      for (const entry of moved) await rename(join(this.#folder, entry), join(this.#hidden, entry));
      throw error;
    }
    await syncFolder(this.#folder, this.#system);
  }

  /** Removes the hidden folder with everything that was not published. */
  async close(): Promise<void> {
    await rm(this.#hidden, { recursive: true, force: true });
  }
}

/** A hard link takes a name only when it is free; disks without links get the name claimed first. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw error;
    await (await open(to, 'wx')).close();
    try {
      await rename(from, to);
    } catch (failed) {
      await unlink(to);
      throw failed;
    }
    return;
  }
  await unlink(from);
}
