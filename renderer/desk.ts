import { z } from 'zod';
import type { Method, Request, Response } from '#shared/ipc/contract.ts';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import { failure, type Result } from '#shared/result.ts';

/** What the preload script puts on the page. */
interface Bridge {
  invoke: (method: string, request: unknown) => Promise<unknown>;
  onEvent: (listener: (name: string, payload: unknown) => void) => void;
}

declare global {
  interface Window {
    readonly galley: Bridge;
  }
}

/** The main process as the window sees it: methods of the contract to call, events to hear of. */
export interface Desk {
  call<M extends Method>(
    method: M,
    ...request: undefined extends Request<M> ? [] : [Request<M>]
  ): Promise<Result<Response<M>>>;
  /** Gives the function that ends the listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

const resultSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.looseObject({ code: z.string(), message: z.string() }) }),
]);

const listeners = new Map<string, Set<(payload: never) => void>>();

/** The only reader of the preload bridge. What comes back was checked by main against the same contract. */
export const desk: Desk = {
  async call<M extends Method>(method: M, ...[request]: unknown[]) {
    try {
      const answer = resultSchema.parse(await window.galley.invoke(method, request));
      // Main's types guarantee the shape; parsing a whole article again would cost a frame.
      return answer as Result<Response<M>>;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return failure(
        'defect',
        `Galley’s main process gave no answer (${method}: ${why}). What is called saved is safe; if this happens again, restart Galley.`,
      );
    }
  },
  on(event, listener) {
    const known = listeners.get(event) ?? new Set();
    listeners.set(event, known.add(listener));
    return () => void known.delete(listener);
  },
};

window.galley.onEvent((name, payload) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});
