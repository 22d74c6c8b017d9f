import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a saver and keeps count of what it acknowledges in the given map.
 * @param {{ script?: string, bundle: string, folder: string, seed: number, acknowledged: Map<string, number> }} options
 */
export function runSaver({ script = 'saver.mjs', bundle, folder, seed, acknowledged }) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, bundle, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const count = { saves: 0 };
  let rest = '';
  let errors = '';
  /** @type {() => void} */
  let begun = () => undefined;
  /** Resolves with the first thing that was acknowledged, or when the saver has ended. @type {Promise<void>} */
  const firstSave = new Promise(done => {
    begun = done;
  });
  child.stdout.on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, id, revision] = /^saved (\S+) (\d+)$/.exec(line) ?? [];
      if (!id || !revision) continue;
      acknowledged.set(id, Number(revision));
      count.saves += 1;
    }
    begun();
  });
  child.stderr.on('data', chunk => {
    errors += chunk;
  });
  /** Resolves with how it ended. @type {Promise<{ signal: string | null, errors: string }>} */
  const ended = new Promise(done => {
    child.on('close', (_, signal) => {
      begun();
      done({ signal, errors });
    });
  });
  return { child, firstSave, ended, count };
}

/** @param {number} ms @returns {Promise<void>} */
export function pause(ms) {
  return new Promise(done => setTimeout(done, ms));
}
