// @ts-check
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.mjs';

const run = promisify(execFile);

/**
 * Runs a script of this folder in a Node process of its own, in which nothing is warm yet, as in a program that has
 * just been started; gives the JSON that it prints. Rejects with what it says when it fails.
 * @param {string} script
 * @param {string[]} given
 * @param {Record<string, string>} env
 * @returns {Promise<any>}
 */
export async function inOwnProcess(script, given, env) {
  const path = join(root, 'build/bench', script);
  const { stdout } = await run(process.execPath, [path, ...given], { env, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}
