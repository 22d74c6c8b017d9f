import type { Origin } from '#shared/clock.ts';
import type { Failure } from '#shared/result.ts';
import type { PrintToPdf } from '../export/formats/format.ts';

/** How a run ended; see README.md. A defect (70) is a thrown error and is told in one place. */
export const exitCodes = { done: 0, atFault: 1, usage: 2, notVerified: 3, defect: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Everything of the world that a command may touch beside files. */
export interface Terminal {
  /** Writes text to standard output: only what was asked for. */
  print: (text: string) => void;
  /** Writes one line to standard error. */
  complain: (line: string) => void;
  /** Shows how far long work is, in place; does nothing when standard error is no terminal. */
  progress: (line: string) => void;
  origin: Origin;
  /** Makes PDFs; null where there is no Electron to make them. */
  printToPdf: PrintToPdf | null;
  version: string;
}

/** One command of the command line. */
export interface Command {
  name: string;
  /** What is written behind the name, e.g. `<file...> [--json]`; one line a form. */
  usage: string;
  summary: string;
  /** Carries the command out; throws UsageError when the arguments make no sense. */
  run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The arguments make no sense; the message says which and why. */
export class UsageError extends Error {}

/** Tells a failure on standard error in one line, with the whole path when the message has only the name. */
export function complainOf(terminal: Terminal, { message }: Failure, path: string): void {
  const line = message.replace(/\s*\n\s*/g, ' ');
  terminal.complain(line.includes(path) ? line : `${line} (${path})`);
}
