import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');

const importOf = (from: string) => `import { thing } from '${from}';\n\nthing();\n`;

const violations: Use[] = [
  ['shared must not import Node', 'shared/article/x.ts', 'node:fs/promises'],
  ['shared must not import Electron', 'shared/article/x.ts', 'electron'],
  ['shared must not import React', 'shared/checks/x.ts', 'react'],
  ['shared must not import the main process', 'shared/article/x.ts', '../../electron/storage/library.ts'],
  ['shared must not import the renderer', 'shared/article/x.ts', '../../renderer/desk.ts'],
  ['electron must not import the renderer', 'electron/storage/x.ts', '../../renderer/desk.ts'],
  ['electron must not import Lexical', 'electron/export/x.ts', 'lexical'],
  ['the renderer must not import Electron', 'renderer/session/x.ts', 'electron'],
  ['the renderer must not import Node', 'renderer/session/x.ts', 'node:timers/promises'],
  ['the renderer must not import lowdb', 'renderer/session/x.ts', 'lowdb'],
  ['the renderer must not import the main process', 'renderer/session/x.ts', '../../electron/desk.ts'],
  ['an import format must not read files', 'electron/import/formats/x.ts', 'node:fs'],
  ['what an import format is made of must not read files', 'electron/import/scraped/x.ts', 'node:fs'],
  ['what reads Word documents must not read files', 'electron/import/docx/x.ts', 'node:fs'],
  ['an export format must not read files', 'electron/export/formats/x.ts', 'node:fs/promises'],
  ['an export format must not know Electron', 'electron/export/formats/x.ts', 'electron'],
  ['an import format must not know the library', 'electron/import/formats/x.ts', '../../storage/library.ts'],
  ['a control must not know the article', 'renderer/ui/x.ts', '#shared/article/article.ts'],
  ['a control must not know the session', 'renderer/ui/x.ts', '../session/workspace.ts'],
  ['a panel must not import another panel', 'renderer/panels/authors/x.ts', '../credits/CreditCard.tsx'],
  ['e2e must not import the program', 'e2e/specs/x.ts', '../../electron/desk.ts'],
  ['e2e must not import the window', 'e2e/specs/x.ts', '../../renderer/desk.ts'],
];

const allowed: Use[] = [
  ['shared may import itself', 'shared/article/x.ts', './article.ts'],
  ['a format may import shared', 'electron/import/formats/x.ts', '#shared/result.ts'],
  ['a panel may import controls', 'renderer/panels/authors/x.ts', '../../ui/Field.tsx'],
  ['a panel may import from its own folder', 'renderer/panels/authors/x.ts', './AuthorCard.tsx'],
];

describe('the import rules', () => {
  let folder: string;
  let refused: Set<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-lint-'));
    refused = await lint(folder, [...violations, ...allowed]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(violations)('%s', (...violation) => {
    expect(refused).toContain(fileOf(violation));
  });

  it.each(allowed)('%s', (...use) => {
    expect(refused).not.toContain(fileOf(use));
  });
});

type Use = [rule: string, path: string, from: string];

/** A name of its own for each import, in the folder that the rule is about. */
function fileOf([rule, path]: Use): string {
  return path.replace(/x(\.tsx?)$/, `${rule.replaceAll(/\W+/g, '-').toLowerCase()}$1`);
}

const reportSchema = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/** Writes the files into a folder laid out like this repository, and gives those that the linter refuses. */
async function lint(folder: string, uses: readonly Use[]): Promise<Set<string>> {
  const config = JSON.parse(await readFile(join(root, 'build/biome.json'), 'utf8'));
  await mkdir(join(folder, 'build'));
  await writeFile(join(folder, 'build/biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const use of uses) {
    const path = join(folder, fileOf(use));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, importOf(use[2]));
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--config-path=build/biome.json', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  return new Set(
    diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => location.path),
  );
}
