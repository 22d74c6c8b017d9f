import type { Found } from '#shared/find/find-in-texts.ts';
import type { Text } from '#shared/find/place.ts';
import type { FindQuery } from '#shared/find/query.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { IndexedMatch, SearchAnswer, SearchRequest } from './search-messages.ts';

/** How long a regular expression may search, in milliseconds. */
const timeLimit = 1000;

/** The part of a Worker that is used, so that a test can stand in for it. */
export interface SearchWorker {
  postMessage: (request: SearchRequest) => void;
  onmessage: ((event: MessageEvent<SearchAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate: () => void;
}

const tooSlow = failure(
  'too-large',
  'This regular expression takes too long on this text, so the search was stopped. Nothing was changed; try a simpler one.',
);

/** Searches with regular expressions, one at a time, and ends a search that the next one overtakes or that takes too long. */
export class StoppableSearch {
  readonly #make: () => SearchWorker;
  #worker: SearchWorker | null = null;
  #stop: (() => void) | null = null;
  #count = 0;

  constructor(make: () => SearchWorker = makeWorker) {
    this.#make = make;
  }

  /** Null when another search has overtaken this one. */
  search(query: FindQuery, texts: readonly Text[]): Promise<Result<Found[]> | null> {
    this.#stop?.();
    this.#worker ??= this.#make();
    const worker = this.#worker;
    this.#count += 1;
    const id = this.#count;
    return new Promise(done => {
      let timer = 0;
      const end = (answer: Result<Found[]> | null, broken: boolean) => {
        clearTimeout(timer);
        this.#stop = null;
        if (broken) {
          worker.terminate();
          this.#worker = null;
        }
        done(answer);
      };
      this.#stop = () => end(null, true);
      worker.onerror = () =>
        end(failure('defect', 'The search failed. Nothing was changed; try another expression.'), true);
      worker.onmessage = ({ data }) => {
        if (data.id !== id) return;
        // The time that it takes to load the worker does not count.
        if (data.kind === 'begun') timer = window.setTimeout(() => end(tooSlow, true), timeLimit);
        else end(success(data.matches.flatMap(match => withSource(match, texts))), false);
      };
      worker.postMessage({ id, query, texts: texts.map(({ text }) => text) });
    });
  }

  /** Ends whatever is under way, and the thread. */
  close(): void {
    this.#stop?.();
    this.#worker?.terminate();
    this.#worker = null;
  }
}

function withSource({ index, ...match }: IndexedMatch, texts: readonly Text[]): Found[] {
  const source = texts[index];
  return source ? [{ ...match, source }] : [];
}

function makeWorker(): SearchWorker {
  return new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' });
}
