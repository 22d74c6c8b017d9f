import { type Failure, failure, type Result, success } from '#shared/result.ts';
import type { After } from '../storage/after.ts';
import { Queue } from '../storage/queue.ts';
import { type TaskAnswer, type TaskName, type TaskRequests, taskAnswers, taskResultSchema } from './tasks.ts';

/** A process that does one task at a time. */
export interface WorkProcess {
  /** The answer to a task, as it came. */
  ask: (task: TaskName, request: unknown) => Promise<unknown>;
  /** Rejects when the process has ended, by whomever. */
  ended: Promise<never>;
  /** Ends it at once, whatever it is doing. */
  end: () => void;
}

/** How a task is named to the user, and how long it may take. */
export interface TaskTerms {
  /** Begins the sentence that says why it failed, e.g. `Comparing the versions`. */
  what: string;
  /** What to do when it failed, e.g. `compare two that are closer to each other`. */
  advice: string;
  /** In milliseconds. */
  limit: number;
  /** Ends the task, under way or not. */
  signal?: AbortSignal;
}

/** Milliseconds after which a process without work is ended. */
const idleLimit = 30_000;

/**
 * Has tasks done in another process, one after the other, so that main can go on saving. The process starts with the
 * first task; a task that is cancelled, takes too long or breaks it ends it, and the next one gets another.
 */
export class Workshop {
  readonly #start: () => WorkProcess;
  readonly #after: After;
  readonly #queue = new Queue();
  #process: WorkProcess | null = null;
  #callOffEnding: () => void = () => undefined;

  constructor(start: () => WorkProcess, after: After) {
    this.#start = start;
    this.#after = after;
  }

  /** The answer to a task, or in words why there is none. */
  run<N extends TaskName>(
    task: N,
    request: TaskRequests[N],
    terms: TaskTerms,
  ): Promise<Result<TaskAnswer<N>>> {
    return this.#queue.run(async () => {
      if (terms.signal?.aborted) return { ok: false, error: cancelled(terms) };
      this.#callOffEnding();
      const answer = await this.#ask(task, request, terms);
      this.#callOffEnding = this.#after(idleLimit, () => this.#end());
      if (!answer.ok) return answer;
      const parsed = taskAnswers[task].safeParse(answer.value);
      return parsed.success
        ? success(parsed.data as TaskAnswer<N>)
        : { ok: false, error: broken(terms, 'its answer has a wrong form') };
    });
  }

  async #ask(task: TaskName, request: unknown, terms: TaskTerms): Promise<Result<unknown>> {
    this.#process ??= this.#begin();
    const { ask, ended } = this.#process;
    const stops: (() => void)[] = [];
    const stopped = new Promise<Failure>(stop => {
      stops.push(this.#after(terms.limit, () => stop(late(terms))));
      const cancel = () => stop(cancelled(terms));
      terms.signal?.addEventListener('abort', cancel);
      stops.push(() => terms.signal?.removeEventListener('abort', cancel));
    }).then(error => ({ ok: false as const, error }));
    const broke = ended.catch(error => ({ ok: false as const, error: broken(terms, error.message) }));
    const answered = ask(task, request).then(answer => ({ ok: true as const, answer }));
    const outcome = await Promise.race([answered, stopped, broke]);
    for (const stop of stops) stop();
    if (outcome.ok) return readResult(outcome.answer, terms);
    this.#end();
    return outcome;
  }

  #begin(): WorkProcess {
    const process = this.#start();
    // One that ends between two tasks is no longer asked; a task that it was doing says so itself.
    process.ended.catch(() => {
      if (this.#process === process) this.#process = null;
    });
    return process;
  }

  #end(): void {
    this.#process?.end();
    this.#process = null;
  }
}

function readResult(answer: unknown, terms: TaskTerms): Result<unknown> {
  const result = taskResultSchema.safeParse(answer);
  return result.success ? result.data : { ok: false, error: broken(terms, 'its answer has a wrong form') };
}

function cancelled({ what }: TaskTerms): Failure {
  return failure('cancelled', `${what} was cancelled. Nothing was changed.`).error;
}

function late({ what, advice, limit }: TaskTerms): Failure {
  const seconds = Math.round(limit / 1000);
  const message = `${what} took longer than ${seconds} seconds and was stopped. Nothing was changed; ${advice}.`;
  return failure('too-large', message).error;
}

function broken({ what, advice }: TaskTerms, why: string): Failure {
  return failure('defect', `${what} did not come to an end (${why}). Nothing was changed; ${advice}.`).error;
}
