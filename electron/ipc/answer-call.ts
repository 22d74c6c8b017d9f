import type { z } from 'zod';
import { contract, type Method, type Request } from '#shared/ipc/contract.ts';
import { failure, type Result } from '#shared/result.ts';
import type { Handlers } from './handlers.ts';
import { callLimits, isWithin } from './measure.ts';

/** The contract seen method by method, which lets the compiler follow a request from its schema to its handler. */
const requests: { [M in Method]: { request: z.ZodType<Request<M>> } } = contract;

/** A call as it came over the channel; nothing of it is trusted yet. */
export interface Call {
  method: unknown;
  request: unknown;
}

/**
 * Checks a call against the contract, carries it out and answers with a Result, whatever happens.
 * Refuses unknown methods, requests that are too large and requests of another shape; a handler that throws
 * becomes the failure `defect`, which `report` is told in full.
 */
export async function answerCall(
  call: Call,
  handlers: Handlers,
  report: (method: string, error: unknown) => void,
): Promise<Result<unknown>> {
  const { method, request } = call;
  if (!isMethod(method)) return failure('refused', 'Galley does not know this request. Nothing was done.');
  if (!isWithin(request, callLimits)) {
    return failure('too-large', 'This request is larger than Galley takes. Nothing was done.');
  }
  try {
    return await answerMethod(method, request, handlers);
  } catch (error) {
    report(method, error);
    return failure(
      'defect',
      `Galley made a mistake (${error instanceof Error ? error.message : String(error)}). What was saved is safe; try again, and restart Galley if it goes on.`,
    );
  }
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(contract, method);
}

async function answerMethod<M extends Method>(
  method: M,
  request: unknown,
  handlers: Handlers,
): Promise<Result<unknown>> {
  const parsed = requests[method].request.safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the whole';
    return failure(
      'refused',
      `The request ${method} has a wrong form (${where}: ${issue?.message}). Nothing was done.`,
    );
  }
  return handlers[method](parsed.data);
}
