// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSuites } from './corpus/index.mjs';
import { runSuites } from './corpus/parts/run-suites.mjs';
import { writeRows } from './corpus/parts/write-rows.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/setup.mjs';
import { runScript, SetupFailure } from './setup/setup-failure.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

// Holds the program against real material: the suites that are named, or all. Ends with 1 when a limit is not met.
await runScript(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const corpus = resolve(root, '../shared/corpus');
  if (!existsSync(corpus)) {
    say(
      `Skipped: the material is not on this machine; it is looked for in ${relative(process.cwd(), corpus)}.`,
    );
    return 0;
  }
  await setUp('command-line', say);
  const suites = await loadSuites();
  const unknown = positionals.find(name => !(name in suites));
  if (unknown !== undefined)
    throw new SetupFailure(`There is no suite “${unknown}”. There are: ${Object.keys(suites).join(', ')}.`);
  const chosen = Object.entries(suites).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  );
  const found = await runSuites(Object.fromEntries(chosen), { corpus, say });
  await mkdir(join(root, 'out'), { recursive: true });
  const path = join(root, 'out/corpus.json');
  await writeFile(path, `${JSON.stringify({ date: new Date().toISOString(), suites: found }, null, 2)}\n`);
  say(`\n${writeRows(found)}\n\nEvery row with its details: ${relative(process.cwd(), path)}`);
  return Object.values(found).every(rows => rows.every(({ met }) => met)) ? 0 : 1;
});
