// @ts-check
import { spawn } from 'node:child_process';
import electron from 'electron';

/** How long a start and an end may take, in milliseconds; whatever takes longer is stuck. */
const startLimit = 60_000;
const endLimit = 10_000;

/**
 * Starts Electron, waits until the program says that it can be written in, and ends it.
 * @param {string[]} parameters
 * @param {Record<string, string>} env
 * @returns {Promise<number>} milliseconds from just before the process is created until its word arrives here: the
 *   program cannot tell them itself, as Linux gives the creation of a process only to the second of the boot
 */
export async function timeStart(parameters, env) {
  const begun = performance.now();
  const program = spawn(String(electron), parameters, {
    env: { ...env, GALLEY_REPORT_START: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise(done => program.once('close', done));
  try {
    await untilEditable(program);
    return performance.now() - begun;
  } finally {
    program.kill();
    const hardEnd = setTimeout(() => program.kill('SIGKILL'), endLimit);
    await ended;
    clearTimeout(hardEnd);
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} program
 * @returns {Promise<void>}
 */
function untilEditable(program) {
  return new Promise((done, fail) => {
    let output = '';
    let errors = '';
    const give = (/** @type {string} */ why) => {
      clearTimeout(limit);
      fail(new Error(`${why} The last it said:\n${output}${errors.slice(-2000)}`));
    };
    const limit = setTimeout(() => give('The program did not say that it can be written in.'), startLimit);
    program.stderr.on('data', chunk => {
      errors += chunk;
    });
    program.stdout.on('data', chunk => {
      output += chunk;
      if (!output.includes(': editable')) return;
      clearTimeout(limit);
      done();
    });
    program.once('error', error => give(`Electron could not be started: ${error.message}.`));
    program.once('close', code => give(`The program ended by itself with code ${code}.`));
  });
}
