import { errorCode } from '../file-system.ts';
import type { LockReading } from './lock-file.ts';

/** A holder that was silent for longer, in milliseconds, has crashed or lost its disk. */
export const staleAfter = 60_000;

/** Making a lock takes moments: one without content was left so by a crash after this many milliseconds. */
const unreadableAfter = 10_000;

/** This program as far as a lock is concerned; handed in so that a test can be two of them. */
export interface LockIdentity {
  pid: number;
  host: string;
  startId: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Tells whether a process of this host is there. */
  isAlive: (pid: number) => boolean;
  /** The start ids of all locks that this process itself holds. */
  ownStarts: ReadonlySet<string>;
}

/** Tells whether the holder of a lock is gone: by its process when that was on this host, else by its silence. */
export function isStale(lock: LockReading, me: LockIdentity): boolean {
  if (lock.kind === 'none') return false;
  if (lock.kind === 'unreadable') return me.clock() - lock.changedMs > unreadableAfter;
  const { pid, host, heartbeat, startId } = lock.holder;
  // A pid given to this very process belonged to an earlier one, unless one of its own libraries holds the lock.
  if (host === me.host && pid === me.pid) return !me.ownStarts.has(startId);
  if (host === me.host && !me.isAlive(pid)) return true;
  return me.clock() - Date.parse(heartbeat) > staleAfter;
}

/** Asks the system for a process without disturbing it; one of another user is there too. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
