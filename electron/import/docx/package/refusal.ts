import { type FailureCode, failure, type Result } from '#shared/result.ts';

/** Why a package is not read: what is wrong with the file as the rest of a sentence that begins with its name. */
export class Refusal extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }

  /** The failure that is shown for a file. */
  of(fileName: string): Result<never> {
    return failure(this.code, `${fileName} ${this.message}`);
  }
}

/** A file that is made to do harm, or that no word processor writes. */
export function refused(what: string): Refusal {
  return new Refusal('refused', `${what}. Nothing was changed; check where the file comes from.`);
}

/** A file that is not whole. */
export function damaged(what: string): Refusal {
  return new Refusal('damaged', `${what}. Nothing was changed; use another copy of the file.`);
}
