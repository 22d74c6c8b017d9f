import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isProcessAlive, type LockIdentity } from './is-stale.ts';
import { heldHere } from './library-lock.ts';

/** This process, for one library that it opens. The real clock: a lock is between programs, not part of any article. */
export function thisProgram(): LockIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    startId: randomUUID(),
    clock: Date.now,
    isAlive: isProcessAlive,
    ownStarts: heldHere,
  };
}
