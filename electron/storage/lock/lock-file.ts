import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { timeSchema } from '#shared/clock.ts';
import { errorCode } from '../file-system.ts';

const holderSchema = z.looseObject({
  pid: z.int(),
  host: z.string(),
  /** When the holder last said that it is there. */
  heartbeat: timeSchema,
  /** One start of the program: a pid may be given to another process later. */
  startId: z.string(),
});
/** Who holds a library, as its lock file says. */
export type LockHolder = z.infer<typeof holderSchema>;

/** What stands in a lock file; `unreadable` may be one that is just being written. */
export type LockReading =
  | { kind: 'none' }
  | { kind: 'unreadable'; changedMs: number }
  | { kind: 'held'; holder: LockHolder };

/** Always the same length for one holder, so that a heartbeat is written over the one before it in one piece. */
export function encodeHolder(holder: LockHolder): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
}

export async function readLock(path: string): Promise<LockReading> {
  try {
    const changedMs = (await stat(path)).mtimeMs;
    const parsed = holderSchema.safeParse(parseJson(await readFile(path, 'utf8')));
    return parsed.success ? { kind: 'held', holder: parsed.data } : { kind: 'unreadable', changedMs };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'none' };
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses undefined as well.
    return undefined;
  }
}
