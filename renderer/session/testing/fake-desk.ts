import type { Method, Request, Response } from '#shared/ipc/contract.ts';
import { failure, type Result } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';

/** What main answers, by method; anything else is refused. */
export type Answers = {
  [M in Method]?: (request: Request<M>) => Result<Response<M>> | Promise<Result<Response<M>>>;
};

/** A main process that gives these answers and tells nothing by itself. */
export function fakeDesk(answers: Answers): Desk {
  return {
    async call<M extends Method>(method: M, ...[request]: unknown[]) {
      const answer: Answers[M] = answers[method];
      return answer ? answer(request as Request<M>) : failure('refused', `${method} was not expected.`);
    },
    on: () => () => undefined,
  };
}
