import type { Block } from '#shared/article/blocks/block.ts';
import { sameValue } from '#shared/article/same-value.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { withoutIgnored } from '#shared/checks/ignored-findings.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { Store } from '../session/store.ts';
import type { CheckAnswer, CheckOrder } from './protocol.ts';

/** Milliseconds without a change before the article is looked through. */
const pause = 600;
/** Blocks handed to the worker in one turn; each is copied, which holds up the window. */
const slice = 300;

/** How the checks of the open article stand; the findings are those of the last look. */
export interface CheckState {
  findings: readonly Finding[];
  /** False until the article was looked through once. */
  looked: boolean;
  /** In words why the checks have stopped; null while they have not. */
  failed: string | null;
}

const nothing: CheckState = { findings: [], looked: false, failed: null };

/**
 * Looks through the open article in a worker, whenever it changed and rests. Only blocks that are new or other than
 * before go there, and only they are looked at again by the checks of single blocks.
 */
export class ArticleChecks {
  readonly state = new Store<CheckState>(nothing);
  /** The finding that was gone to last, with its place in the list: when it is gone, the next one stands there. */
  shown: { finding: Finding; at: number } | null = null;
  #session: ArticleSession | null = null;
  #worker: Worker | null = null;
  #sent = new Map<string, Block>();
  #number = 0;
  #timer: number | null = null;
  /** What was found last; null before the first answer. */
  #found: readonly Finding[] | null = null;

  /** Watches an article from now on, until the function that it gives is called. */
  attach(session: ArticleSession): () => void {
    this.#session = session;
    this.#sent = new Map();
    this.#found = null;
    this.shown = null;
    this.state.set(nothing);
    const unsubscribe = session.article.subscribe(() => this.#changed());
    this.#lookSoon();
    return () => {
      unsubscribe();
      if (this.#session !== session) return;
      this.#session = null;
      this.#stop();
      this.state.set(nothing);
    };
  }

  /** Begins anew after the worker failed. */
  retry(): void {
    this.#stop();
    this.state.update({ failed: null });
    this.#lookSoon();
  }

  /** What is let stand goes at once; anything else waits for a pause. */
  #changed(): void {
    this.#tell();
    this.#lookSoon();
  }

  #lookSoon(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#timer = null;
      void this.#look();
    }, pause);
  }

  async #look(): Promise<void> {
    const session = this.#session;
    if (!session || this.state.get().failed !== null) return;
    this.#number += 1;
    const number = this.#number;
    const article = session.article.get();
    const fresh = article.body.filter(block => this.#sent.get(block.id) !== block);
    for (let at = 0; at < fresh.length; at += slice) {
      if (at > 0) await idle();
      // A later look sends what is newer; a worker that was stopped knows nothing of the slices before.
      if (number !== this.#number) return;
      const blocks = fresh.slice(at, at + slice);
      this.#post({ kind: 'blocks', blocks });
      for (const block of blocks) this.#sent.set(block.id, block);
    }
    const order = article.body.map(({ id }) => id);
    // The worker forgets the others, too.
    this.#sent = new Map(article.body.map(block => [block.id, block]));
    this.#post({
      kind: 'check',
      number,
      article: { ...article, body: [] },
      order,
      now: new Date().toISOString(),
    });
  }

  #post(order: CheckOrder): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(order);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.number !== this.#number) return;
      if (data.kind === 'failed') this.#fail(data.why);
      else {
        this.#found = data.findings;
        this.#tell();
      }
    };
    worker.onerror = event => this.#fail(event.message || 'the worker has ended');
    return worker;
  }

  #tell(): void {
    const proofing = this.#session?.article.get().proofing;
    if (!proofing || !this.#found) return;
    const fresh = withoutIgnored(this.#found, proofing);
    const { findings, looked } = this.state.get();
    if (looked && sameValue(findings, fresh)) return;
    this.state.set({ findings: fresh, looked: true, failed: null });
  }

  #fail(why: string): void {
    this.#stop();
    this.state.update({ failed: why });
  }

  #stop(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = new Map();
    this.#number += 1;
  }
}

function idle(): Promise<void> {
  return new Promise(done => requestIdleCallback(() => done(), { timeout: 500 }));
}
