import type { z } from 'zod';

/** Why a file is damaged when its text is no JSON at all. */
export const cutOff = 'it is cut off or garbled';

/** Says in plain words where a stored value does not have the form that its schema asks for. */
export function sayWhatIsWrong(error: z.ZodError): string {
  const place = error.issues[0]?.path.join('.') ?? '';
  return place === '' ? 'it does not hold what it should' : `its part “${place}” is not as it should be`;
}
