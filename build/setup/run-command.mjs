// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, and ends it by itself after `limit` milliseconds.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv | undefined, limit?: number, shown?: boolean }} [options]
 *   `shown` lets the command write to this terminal instead of collecting its output
 * @returns {Promise<{ code: number | null, output: string }>} output is standard output and error, mixed;
 *   code is null when the command was ended or could not be started
 */
export async function runCommand(command, parameters, { cwd, env, limit, shown = false } = {}) {
  return new Promise(done => {
    const child = spawn(command, parameters, {
      cwd,
      env: env ?? process.env,
      // npm is a batch file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', error => {
      clearTimeout(timer);
      done({ code: null, output: `${output}${error.message}` });
    });
    child.on('close', code => {
      clearTimeout(timer);
      done({ code, output });
    });
  });
}
