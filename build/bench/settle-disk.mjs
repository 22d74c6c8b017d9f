// @ts-check
import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What Linux says of a tmpfs. */
const tmpfs = 0x01021994;

/**
 * Has everything that was written brought to the disk, so that it does not get into the way of what is measured next.
 * Windows has no command for it: there it only says so.
 * @param {string} folder
 * @param {(line: string) => void} log
 */
export async function settleDisk(folder, log) {
  if (process.platform === 'win32') log('  the disk may still be busy with what was generated');
  else await promisify(execFile)('sync');
  if (process.platform === 'linux' && (await statfs(folder)).type === tmpfs)
    log('  the temporary folder is memory: syncing costs nothing there, set TMPDIR to a folder on a disk');
}
