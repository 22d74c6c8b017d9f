import { createContext, Script } from 'node:vm';
import { isRecord } from '#shared/article/is-record.ts';

const script = new Script('run()');

/**
 * Runs something that computes, and stops it when it takes longer than `limit` milliseconds: undefined then. Node's
 * time limit for scripts is the one thing that also stops a regular expression while it is matching.
 */
export function runTimed<T>(run: () => T, limit: number): { value: T } | undefined {
  const given: { result?: { value: T } } = {};
  const context = createContext({
    run: () => {
      given.result = { value: run() };
    },
  });
  try {
    script.runInContext(context, { timeout: limit });
  } catch (error) {
    // Not `instanceof Error`: it may come from the context, which has classes of its own.
    if (isRecord(error) && error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
  return given.result;
}
