import { type Result, success } from '#shared/result.ts';

/** The answer to a call that only does something: that it is done, or why not. */
export function done(result: Result<unknown>): Result<undefined> {
  return result.ok ? success(undefined) : result;
}
