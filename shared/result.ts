/** Every code that a failure shown to a user or a script can carry. */
export const failureCodes = [
  'bad-input',
  'not-found',
  'not-readable',
  'not-writable',
  'too-large',
  'empty',
  'unsupported-format',
  'damaged',
  'newer-version',
  'stale-revision',
  'read-only',
  'disk-full',
  'cancelled',
  'exists',
  'not-verified',
  'refused',
  'embargoed',
  'defect',
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** An expected failure; `message` says in one or two sentences what happened, what is safe and what to do. */
export interface Failure {
  code: FailureCode;
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: FailureCode, message: string): { ok: false; error: Failure } {
  return { ok: false, error: { code, message } };
}

/** Stops the program where a union was not handled to its end; the compiler names the missing case. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
