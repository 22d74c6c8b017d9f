import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { PrintToPdf } from '../export/formats/format.ts';

/** Longer than the page itself may take: starting Electron comes on top. */
const patience = 60_000;

/** Prints pages in an Electron that is started for each; null where there is none beside this command line. */
export function printInElectron(): PrintToPdf | null {
  const binary = findElectron();
  return binary === null ? null : page => print(binary, page);
}

/** Where the `electron` package, asked in plain Node, says that its program is. */
function findElectron(): string | null {
  try {
    const found = z.string().safeParse(createRequire(import.meta.url)('electron'));
    return found.success ? found.data : null;
  } catch {
    // Not installed, or without its program: there is no PDF then, which the caller says.
    return null;
  }
}

async function print(binary: string, page: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-print-'));
  try {
    const [source, out] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(source, page);
    // A window that nobody sees needs no display. Chromium's sandbox does not run as root.
    const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const script = fileURLToPath(new URL('print.js', import.meta.url));
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    await promisify(execFile)(binary, [script, ...headless, ...root, profile, source, out], {
      timeout: patience,
    });
    return await readFile(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
