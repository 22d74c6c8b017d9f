import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { exportCommand } from './export.ts';
import { formatsCommand } from './formats.ts';
import { importCommand } from './import.ts';
import { libraryCommand } from './library.ts';

/** Every command, one line each; `help` and `--version` are answered by run-cli.ts. */
export const commands: readonly Command[] = [
  importCommand,
  exportCommand,
  checkCommand,
  compareCommand,
  libraryCommand,
  formatsCommand,
];
