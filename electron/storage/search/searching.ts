import type { Article } from '#shared/article/article.ts';
import type { Id, Time } from '#shared/clock.ts';
import type { TextsRead } from '#shared/ipc/library-state.ts';
import type { KnownTerm, TermKind } from '#shared/ipc/terms.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { parseSearch } from '#shared/search/parse-search.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import type { SearchDocument } from '#shared/search/search-document.ts';
import type { FileSystem } from '../file-system.ts';
import { takeTurns } from '../take-turns.ts';
import { countTerms } from './article-terms.ts';
import { type Hit, searchDocuments } from './search-documents.ts';
import { TextCache } from './text-cache.ts';

/** What a search has found so far; all there is when as many texts are read as there are. */
export type Found = TextsRead & { hits: Hit[] };

export interface SearchRules {
  /** The file of the cache. */
  path: string;
  system: FileSystem;
  /** What is in the library, newest change first. */
  articles: () => readonly { id: Id; revision: number }[];
  /** Reads an article without keeping it in memory. */
  read: (id: Id) => Promise<Result<Article>>;
  mayWrite: () => boolean;
  now: () => Time;
  /** The time zone in which a query means its days. */
  zone: string;
  /** Told after every fifty articles that were read, and at the end. */
  textsRead: (progress: TextsRead) => void;
}

/** After how many articles what was read is told and kept, so that a program that ends does not begin anew. */
const stretch = 50;

/**
 * Finds words in all articles of a library. Their texts are read behind everything else: one article at a time, each
 * of which waits for the disk several times and lets others go first.
 */
export class Searching {
  readonly #rules: SearchRules;
  readonly #texts: TextCache;
  /** Articles that could not be read, by the revision at which that was tried. */
  readonly #unreadable = new Map<Id, number>();
  #counted: { generation: number; kinds: Map<TermKind, readonly KnownTerm[]> } = {
    generation: -1,
    kinds: new Map(),
  };
  #reading: Promise<void> | null = null;
  #stopped = false;

  constructor(rules: SearchRules) {
    this.#rules = rules;
    this.#texts = new TextCache(rules.path, rules.system);
  }

  /** Begins to read what is not read yet, unless that is under way; resolves when all is read or it was stopped. */
  begin(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /**
   * Searches what is read by now, and sees to it that the rest follows; `bad-input` says what is wrong with a query.
   */
  now(query: string, limit: number): Result<Found> {
    const parsed = this.#parse(query);
    return parsed.ok ? success(this.#now(parsed.value, limit)) : parsed;
  }

  #parse(text: string): Result<SearchQuery> {
    const parsed = parseSearch(text, { now: this.#rules.now(), zone: this.#rules.zone });
    return parsed.ok ? success(parsed.query) : failure('bad-input', parsed.problem.message);
  }

  #now(query: SearchQuery, limit: number): Found {
    const searched: SearchDocument[] = [];
    let unreadable = 0;
    const articles = this.#rules.articles();
    for (const article of articles) {
      const known = this.#known(article);
      if (known) searched.push(known);
      else if (this.#isUnreadable(article)) unreadable += 1;
    }
    const read = searched.length + unreadable;
    if (read < articles.length) void this.begin();
    return { hits: searchDocuments(searched, this.#texts.words, query, limit), read, total: articles.length };
  }

  /** Searches when every article is read. */
  async whole(query: string, limit: number): Promise<Result<Hit[]>> {
    const parsed = this.#parse(query);
    if (!parsed.ok) return parsed;
    let found: Found;
    do {
      await this.begin();
      found = this.#now(parsed.value, limit);
    } while (found.read < found.total && !this.#stopped);
    return success(found.hits);
  }

  /** The terms of one kind among the texts that are read by now, counted anew only when they have changed. */
  terms(kind: TermKind): readonly KnownTerm[] {
    const { generation } = this.#texts;
    if (this.#counted.generation !== generation) this.#counted = { generation, kinds: new Map() };
    const known = this.#counted.kinds.get(kind);
    if (known) return known;
    const texts = [...this.#texts.all()];
    if (texts.length < this.#rules.articles().length) void this.begin();
    const counted = countTerms(
      texts.map(({ terms }) => terms),
      kind,
    );
    this.#counted.kinds.set(kind, counted);
    return counted;
  }

  /** The slugs of all articles, waiting until every one is read. */
  async slugs(): Promise<{ id: Id; slug: string }[]> {
    await this.begin();
    return [...this.#texts.all()].map(({ id, slug }) => ({ id, slug }));
  }

  changed(article: Article): void {
    this.#unreadable.delete(article.id);
    this.#texts.changed(article);
  }

  delete(id: Id): void {
    this.#texts.delete(id);
  }

  /** Stops reading and keeps what was read for the next start. */
  async close(): Promise<void> {
    this.#stopped = true;
    await this.#reading;
    await this.#keep();
  }

  async #read(): Promise<void> {
    await this.#texts.load().catch(warn('The search texts could not be read'));
    const pause = takeTurns();
    const articles = this.#rules.articles();
    this.#forgetAllBut(new Set(articles.map(({ id }) => id)));
    let fresh = 0;
    for (const [at, article] of articles.entries()) {
      if (this.#stopped) return;
      await pause();
      if (this.#known(article) || this.#isUnreadable(article)) continue;
      const found = await this.#rules
        .read(article.id)
        .catch(warn(`The text of ${article.id} could not be read`));
      if (found?.ok) this.#texts.set(found.value);
      else this.#unreadable.set(article.id, article.revision);
      fresh += 1;
      if (fresh % stretch > 0) continue;
      this.#rules.textsRead({ read: at + 1, total: articles.length });
      await this.#keep();
    }
    await this.#keep();
    this.#rules.textsRead({ read: articles.length, total: articles.length });
  }

  /** What the file still has of articles that are gone. */
  #forgetAllBut(present: ReadonlySet<Id>): void {
    for (const { id } of [...this.#texts.all()]) if (!present.has(id)) this.#texts.delete(id);
  }

  #known({ id, revision }: { id: Id; revision: number }): SearchDocument | null {
    const known = this.#texts.get(id);
    return known?.revision === revision ? known : null;
  }

  #isUnreadable({ id, revision }: { id: Id; revision: number }): boolean {
    return this.#unreadable.get(id) === revision;
  }

  async #keep(): Promise<void> {
    if (this.#rules.mayWrite()) await this.#texts.flush().catch(warn('The search texts could not be kept'));
  }
}

/** Nothing is lost with a text that cannot be searched: it is for who looks into the log, and the rest goes on. */
function warn(what: string): (error: unknown) => undefined {
  return error => {
    process.emitWarning(`${what}: ${error}`);
  };
}
