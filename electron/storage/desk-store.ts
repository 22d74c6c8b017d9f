import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { idSchema, type Origin } from '#shared/clock.ts';
import { defaultSettings, settingsSchema } from '#shared/ipc/settings.ts';
import { viewStateSchema } from '#shared/ipc/view-state.ts';
import { success } from '#shared/result.ts';
import { emptyKit, type Kit, kitSchema } from '#shared/templates/kit.ts';
import { Identity, identitySchema, newIdentity } from '../review/identity.ts';
import { DamagedFile } from './damaged-file.ts';
import { nodeFileSystem } from './file-system.ts';
import { nodeFreeSpace } from './free-space.ts';
import { JsonAdapter } from './json-adapter.ts';
import { quarantine } from './quarantine.ts';
import { Queue } from './queue.ts';
import { SmallFile } from './small-file.ts';

const deskSchema = z.object({
  settings: settingsSchema,
  /** The article that was open last. */
  lastArticle: idSchema.nullable(),
  /** Caret and scroll position by article. */
  views: z.record(idSchema, viewStateSchema),
  /** The library that was opened last; null for the one beside this file. */
  library: z.string().nullable().default(null),
  /** Libraries that were opened, last used first. */
  recentLibraries: z.array(z.string()).default([]),
  /** Where backups go; null where none is chosen. */
  backupFolder: z.string().nullable().default(null),
  /** The user's own dictionary: words that spelling leaves alone everywhere. */
  words: z.array(z.string()).default([]),
  /** Position and size of the window in screen pixels. */
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable(),
});
export type DeskState = z.infer<typeof deskSchema>;

/** What belongs to this person's desk and to no article, in `desk.json`: settings, places, window. */
export class DeskStore {
  readonly notices: string[] = [];
  /** Templates and snippets of this person, beside the settings. */
  readonly templates: SmallFile<Kit>;
  /** The key of this person, with which what they say about articles is signed. */
  readonly identity: Identity;
  #told: string[] = [];
  readonly #db: Low<DeskState>;
  readonly #queue = new Queue();

  private constructor(db: Low<DeskState>, folder: string, origin: Origin) {
    this.#db = db;
    const files = {
      ...{ home: folder, version: 1, system: nodeFileSystem, free: nodeFreeSpace, now: origin.now },
      mayWrite: async () => success(undefined),
      tell: (message: string) => this.#told.push(message),
    };
    this.templates = new SmallFile({
      ...files,
      path: join(folder, 'templates.json'),
      schema: kitSchema,
      initial: emptyKit,
      what: 'Your templates and snippets',
    });
    const path = join(folder, 'identity.json');
    const keyFile = new SmallFile({
      ...files,
      path,
      schema: identitySchema,
      initial: newIdentity,
      what: 'The key that your comments are signed with',
    });
    this.identity = new Identity(keyFile, path);
  }

  /** Reads the file; a damaged one is kept aside and said in `notices`. */
  static async open(path: string, origin: Origin): Promise<DeskStore> {
    const store = new DeskStore(
      new Low(new JsonAdapter(path, deskSchema), {
        settings: defaultSettings,
        lastArticle: null,
        views: {},
        library: null,
        recentLibraries: [],
        backupFolder: null,
        words: [],
        bounds: null,
      }),
      dirname(path),
      origin,
    );
    await mkdir(dirname(path), { recursive: true });
    try {
      await store.#db.read();
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      const kept = await quarantine(dirname(path), path, origin.now());
      store.notices.push(
        `The settings were damaged (${error.why}) and start afresh; the articles are not concerned. The damaged file is kept at ${kept}.`,
      );
    }
    return store;
  }

  /** What there was to tell of this person's files since it was last asked for. */
  takeTold(): string[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }

  get state(): Readonly<DeskState> {
    return this.#db.data;
  }

  /** Changes the state and resolves when it is on the disk. */
  update(change: Partial<DeskState>): Promise<void> {
    this.#db.data = { ...this.#db.data, ...change };
    return this.#queue.run(() => this.#db.write());
  }

  /** Waits for every write under way. */
  async close(): Promise<void> {
    await this.templates.idle();
    await this.#queue.idle();
  }
}
