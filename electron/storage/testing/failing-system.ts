import { type FileSystem, nodeFileSystem } from '../file-system.ts';

/** The machine's file system without waiting for its disk: no test here pulls the plug, and syncs take the longest. */
export const quickSystem: FileSystem = {
  ...nodeFileSystem,
  fsync: async () => undefined,
  fdatasync: async () => undefined,
};

/** Thrown in the place of a system call that a test makes fail. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code} injected`), { code });
}

export interface FailingSystem {
  system: FileSystem;
  /** The names of the calls so far. */
  calls: string[];
  /** From now on the nth call fails, and with `onwards` each one after it; 0 for none. */
  failAt: (nth: number, code: string, onwards?: boolean) => void;
}

/** The machine's file system, in which a chosen call fails. A failing close still frees its descriptor, as close(2) does. */
export function failingSystem(): FailingSystem {
  const plan = { nth: 0, code: '', onwards: false };
  const made: FailingSystem = {
    system: quickSystem,
    calls: [],
    failAt: (nth, code, onwards = false) => {
      Object.assign(plan, { nth, code, onwards });
      made.calls.length = 0;
    },
  };
  const count = (name: string) => {
    made.calls.push(name);
    const { length } = made.calls;
    if (plan.nth > 0 && (length === plan.nth || (plan.onwards && length > plan.nth)))
      throw systemError(plan.code);
  };
  const guard = <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      count(name);
      return call(...args);
    };
  };
  const node = quickSystem;
  made.system = {
    open: guard('open', node.open),
    write: guard('write', node.write),
    fsync: guard('fsync', node.fsync),
    fdatasync: guard('fdatasync', node.fdatasync),
    truncate: guard('truncate', node.truncate),
    close: async file => {
      await node.close(file);
      count('close');
    },
    rename: guard('rename', node.rename),
    unlink: guard('unlink', node.unlink),
    realpath: guard('realpath', node.realpath),
    mkdir: guard('mkdir', node.mkdir),
    stat: guard('stat', node.stat),
  };
  return made;
}

/** A disk that takes only so many more bytes: the write that crosses the line is cut short, the next one fails. */
export function fullAfter(bytes: number): { system: FileSystem; refill: (bytes: number) => void } {
  const disk = { left: bytes };
  const write: FileSystem['write'] = async (file, given, offset, length) => {
    if (disk.left <= 0) throw systemError('ENOSPC');
    const taken = Math.min(length, disk.left);
    disk.left -= taken;
    return nodeFileSystem.write(file, given, offset, taken);
  };
  return {
    system: { ...quickSystem, write },
    refill: more => {
      disk.left = more;
    },
  };
}
