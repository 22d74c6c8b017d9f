import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { originFromEnvironment } from '../origin.ts';
import { errorCode } from '../storage/file-system.ts';
import { exitCodes } from './command.ts';
import { printInElectron } from './print-in-electron.ts';
import { runCli } from './run-cli.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that ends the run and is no fault.
process.stdout.on('error', error => {
  if (errorCode(error) === 'EPIPE') process.exit(exitCodes.done);
  complain(
    `Standard output could not be written (${error.message}). What was printed is not whole; run it again.`,
  );
  process.exit(exitCodes.atFault);
});
process.stderr.on('error', error => {
  if (errorCode(error) !== 'EPIPE') throw error;
});

const isTerminal = process.stderr.isTTY === true;
const clearLine = isTerminal ? '\r\u001b[K' : '';

function complain(line: string): void {
  process.stderr.write(`${clearLine}galley: ${line}\n`);
}

let isShowing = false;

/** Says on one line of the terminal what is under way; '' takes the line away. */
function showProgress(line: string): void {
  if (!isTerminal || (line === '' && !isShowing)) return;
  isShowing = line !== '';
  // A line that wraps could not be taken away.
  process.stderr.write(`${clearLine}${[...line].slice(0, (process.stderr.columns || 80) - 1).join('')}`);
}

async function main(): Promise<number> {
  // The same place seen from the source and from the bundle: two folders below the package.
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  try {
    const origin = originFromEnvironment(process.env);
    return await runCli(process.argv.slice(2), {
      print: text => {
        // On a terminal both streams are one: what is printed must not stand behind what was under way.
        showProgress('');
        process.stdout.write(text);
      },
      complain,
      progress: showProgress,
      origin,
      printToPdf: printInElectron(),
      version,
    });
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return exitCodes.usage;
  }
}

// Not process.exit: what was printed may not have reached the pipe yet.
process.exitCode = await main();
