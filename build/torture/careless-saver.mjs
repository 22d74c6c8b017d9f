/**
 * Saves as many programs do, by a plain writeFile and rename without any sync: node careless-saver.mjs BUNDLE FOLDER SEED.
 * A power cut has to lose what it calls saved; a rig in which it does not proves nothing.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[3] ?? '';
await mkdir(folder, { recursive: true });
for (let revision = 1; ; revision++) {
  await writeFile(join(folder, 'article.tmp'), JSON.stringify({ revision, end: revision }));
  await rename(join(folder, 'article.tmp'), join(folder, 'article.json'));
  process.stdout.write(`saved article ${revision}\n`);
}
