import { utilityProcess } from 'electron';
import type { WorkProcess } from './workshop.ts';

/** The most memory that a task may take before its process is ended, in megabytes of V8's heap. */
const memory = 2048;

/**
 * Starts the process that works for main; `path` is the bundled work-process.ts. A utility process and not a thread: its
 * end, by memory or by a defect in what reads a hostile file, is not the end of main. It needs no RunAsNode and starts
 * from inside app.asar.
 */
export function startWorkProcess(path: string): WorkProcess {
  const child = utilityProcess.fork(path, [], {
    serviceName: 'Galley work',
    execArgv: [`--max-old-space-size=${memory}`],
  });
  const ended = new Promise<never>((_, fail) => {
    child.once('exit', code => fail(new Error(`its process ended with code ${code}`)));
  });
  // It mostly ends when nobody is waiting for it.
  ended.catch(() => undefined);
  return {
    ended,
    ask: (task, request) => {
      const answered = new Promise<unknown>(done => child.once('message', done));
      child.postMessage({ task, request });
      return answered;
    },
    end: () => {
      // One that is only starting cannot be ended yet.
      if (!child.kill()) child.once('spawn', () => child.kill());
    },
  };
}
