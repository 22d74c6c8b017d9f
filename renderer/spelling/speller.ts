import type { Answer, Question } from './protocol.ts';

type Asked = Question extends infer Q ? (Q extends { number: number } ? Omit<Q, 'number'> : never) : never;

/** Asks the spelling worker, which is started with the first question. */
export class Speller {
  readonly #waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >();
  #worker: Worker | null = null;
  #asked = 0;

  /** Rejects when the worker or the dictionary failed. */
  ask(question: Asked): Promise<Answer> {
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#started().postMessage({ ...question, number });
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(event.data.number);
      this.#waiting.delete(event.data.number);
      if (event.data.kind === 'failed') waiting?.reject(new Error(event.data.why));
      else waiting?.resolve(event.data);
    };
    worker.onerror = event => {
      const waiting = [...this.#waiting.values()];
      this.stop();
      for (const { reject } of waiting)
        reject(new Error(event.message || 'The spelling worker has stopped.'));
    };
    this.#worker = worker;
    return worker;
  }
}
