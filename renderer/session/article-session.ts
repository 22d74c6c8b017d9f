import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { withByline } from '#shared/article/byline.ts';
import { type ArticlePatch, diffArticle, isEmptyPatch } from '#shared/article/patch.ts';
import type { Id, Time } from '#shared/clock.ts';
import type { Result } from '#shared/result.ts';
import type { SaveStatus } from './save-status.ts';
import { Store } from './store.ts';
import { UndoLog } from './undo-log.ts';

/** A pause in typing after which the article is saved, and the longest that typed text may wait, in milliseconds. */
const idleDelay = 250;
const longestWait = 500;
const retryDelay = 5000;

/** A save that takes longer is said to be under way; others are over before it could be read. */
const slowSave = 1000;

export interface Timers {
  setTimeout: (action: () => void, delay: number) => number;
  clearTimeout: (timer: number) => void;
  /** Milliseconds since any fixed point. */
  now: () => number;
}

export type SaveArticle = (request: {
  id: Id;
  baseRevision: number;
  patch: ArticlePatch;
}) => Promise<Result<{ revision: number; savedAt: Time }>>;

/** The fields of an article that are edited outside the body. */
export type ArticleFields = Partial<Omit<Article, 'schemaVersion' | 'id' | 'revision' | 'body'>>;

/** What comes along with other changes: files and records that stay when the change is undone. */
const notSteps: ReadonlySet<string> = new Set(['assets', 'provenance', 'proofing', 'exports', 'review']);

/** The values that an article has for the fields of another. */
function pick(article: Article, fields: ArticleFields): ArticleFields {
  return Object.fromEntries(Object.keys(fields).map(key => [key, article[key]]));
}

/**
 * The open article: knows what has changed since the last save, saves it soon, and says honestly how things stand.
 * Every change counts a version; after a save the article is clean only when no version came in between.
 */
export class ArticleSession {
  readonly id: Id;
  /** The article as edited; its body is that of the last save. */
  readonly article: Store<Article>;
  readonly status: Store<SaveStatus>;
  readonly undoLog = new UndoLog();
  readonly #save: SaveArticle;
  readonly #timers: Timers;
  #readBody: (() => Block[]) | null = null;
  #saved: Article;
  #version = 0;
  #savedVersion = 0;
  #waitingSince: number | null = null;
  #timer: number | null = null;
  #inFlight: Promise<void> | null = null;

  constructor(article: Article, save: SaveArticle, timers: Timers) {
    this.id = article.id;
    this.article = new Store(article);
    this.status = new Store<SaveStatus>({ kind: 'saved', at: article.modifiedAt });
    this.#saved = article;
    this.#save = save;
    this.#timers = timers;
  }

  /** From now on the body is what this gives; to be called when the editor is mounted. */
  attachBody(readBody: () => Block[]): void {
    this.#readBody = readBody;
  }

  get isClean(): boolean {
    return this.#version === this.#savedVersion;
  }

  /** The article as it stands in the window, saved or not. */
  present(): Article {
    const body = this.#readBody?.() ?? this.#saved.body;
    return { ...this.article.get(), body };
  }

  bodyEdited(): void {
    this.#edited();
  }

  /**
   * Sets fields outside the body, each as a whole; a step of undo where an editor would call it one. A byline that was
   * composed from the authors follows them.
   */
  setFields(changed: ArticleFields): void {
    const fields = withByline(this.article.get(), changed);
    if (Object.keys(fields).some(key => !notSteps.has(key)))
      this.undoLog.fieldsChanged(pick(this.article.get(), fields), fields, this.#timers.now());
    this.restoreFields(fields);
  }

  /** Sets fields outside the body without a step of undo. */
  restoreFields(fields: ArticleFields): void {
    this.article.update(fields);
    this.#edited();
  }

  /** Saves what is not saved yet and resolves when it is on the disk, or with the reason why it is not. */
  async flush(): Promise<string | null> {
    this.#stopWaiting();
    for (let attempt = 0; !this.isClean && attempt < 3; attempt++) {
      await (this.#inFlight ?? this.#start());
      const status = this.status.get();
      if (status.kind === 'failed') return status.why;
    }
    return this.isClean ? null : 'The article keeps changing while it is being saved.';
  }

  #edited(): void {
    this.#version += 1;
    if (this.status.get().kind !== 'failed') this.status.set({ kind: 'editing' });
    this.#waitToSave(idleDelay);
  }

  #waitToSave(delay: number): void {
    const now = this.#timers.now();
    this.#waitingSince ??= now;
    const latest = this.#waitingSince + longestWait - now;
    if (this.#timer !== null) this.#timers.clearTimeout(this.#timer);
    this.#timer = this.#timers.setTimeout(() => void this.#start(), Math.max(0, Math.min(delay, latest)));
  }

  #stopWaiting(): void {
    if (this.#timer !== null) this.#timers.clearTimeout(this.#timer);
    this.#timer = null;
    this.#waitingSince = null;
  }

  #start(): Promise<void> {
    this.#stopWaiting();
    // One save at a time: what came in meanwhile is saved by the next.
    this.#inFlight ??= this.#saveNow().finally(() => {
      this.#inFlight = null;
    });
    return this.#inFlight;
  }

  async #saveNow(): Promise<void> {
    const version = this.#version;
    const current = this.present();
    const { body } = current;
    const patch = diffArticle(this.#saved, current);
    if (isEmptyPatch(patch)) {
      this.article.update({ body });
      this.#clean(version, this.#saved.modifiedAt);
      return;
    }
    const slow = this.#timers.setTimeout(() => this.status.set({ kind: 'saving' }), slowSave);
    const result = await this.#save({ id: this.id, baseRevision: this.#saved.revision, patch }).catch(
      (error: unknown): Result<never> => ({
        ok: false,
        error: { code: 'defect', message: error instanceof Error ? error.message : String(error) },
      }),
    );
    this.#timers.clearTimeout(slow);
    if (!result.ok) {
      this.article.update({ body });
      this.status.set({ kind: 'failed', why: result.error.message });
      this.#timer = this.#timers.setTimeout(() => void this.#start(), retryDelay);
      return;
    }
    const { revision, savedAt } = result.value;
    this.#saved = { ...current, revision, modifiedAt: savedAt };
    // All at once, so that whoever follows the article is told once a save.
    this.article.update({ body, revision, modifiedAt: savedAt });
    this.#clean(version, savedAt);
  }

  #clean(version: number, at: Time): void {
    this.#savedVersion = version;
    if (this.isClean) {
      this.status.set({ kind: 'saved', at });
      return;
    }
    this.status.set({ kind: 'editing' });
    this.#waitToSave(idleDelay);
  }
}
