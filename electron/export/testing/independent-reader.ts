import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Why a test with a program that is no part of Galley cannot run here; null when it can. What is missing is printed,
 * since a test that is skipped in silence proves nothing to nobody.
 */
export function whyWithout(program: string, ...args: string[]): string | null {
  const { error } = spawnSync(program, args.length > 0 ? args : ['--version'], { stdio: 'ignore' });
  if (!error) return null;
  process.stderr.write(`skipped: ${program} is not on this machine (${error.message})\n`);
  return `${program} is not on this machine`;
}

/** What a program printed and how it ended; it rejects only when the program could not be started. */
export async function ask(
  program: string,
  args: readonly string[],
): Promise<{ code: number; output: string; errors: string }> {
  try {
    const { stdout, stderr } = await run(program, args, { maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, output: stdout, errors: stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'number') throw error;
    const said = (name: string) => (name in error ? String(Object(error)[name]) : '');
    return { code: error.code, output: said('stdout'), errors: said('stderr') };
  }
}
