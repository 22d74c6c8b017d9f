import type { Method, Request, Response } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';

/** One function a method of the contract; a method without one does not compile. */
export type Handlers = {
  [M in Method]: (request: Request<M>) => Promise<Result<Response<M>>>;
};

/** The handlers of the methods that begin with the given noun, e.g. `article`. */
export type HandlersFor<Noun extends string> = Pick<Handlers, Extract<Method, `${Noun}:${string}`>>;
