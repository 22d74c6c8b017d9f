import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runChecks } from '#shared/checks/run-checks.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { importFile } from './import-file.ts';

const path = fileURLToPath(new URL('../../../shared/corpus/seed/article.txt', import.meta.url));
const missing = !existsSync(path);
if (missing) process.stdout.write('The seed article is not checked: the corpus is not there.\n');

it.skipIf(missing)(
  'the checks find what an editor would circle in the seed article, each in its place',
  async () => {
    const imported = await importFile(path, { from: 'auto', origin: testOrigin() });
    if (!imported.ok) throw new Error(imported.error.message);
    const { article } = imported.value;
    const findings = runChecks(article, { profile: article.profile });
    const circled = findings
      .filter(({ block }) => block !== null)
      .map(({ rule, quote }) => `${rule}: ${quote.trim()}`);
    expect(circled).toEqual([
      'text.run-together: troopsthe',
      'text.stranded-fragment: Ukrainian occupation.',
      'text.dangling-hyphen: -',
      'text.link-residue: underlines',
      'text.space-before-stop: ,',
      'names.spelling-differs: Kum Jong Un',
      'text.capital-inside: Coordination',
      'text.sentence-in-lower-case: already',
      'names.lower-case: kyiv',
      'text.sentence-in-lower-case: that',
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('credits.licence-incomplete');
  },
);
