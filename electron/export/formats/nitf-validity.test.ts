import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { article } from '#shared/testing/builders.ts';
import { anyHostileArticle } from '../testing/any-hostile-article.ts';
import { anyPicturedArticle } from '../testing/any-pictured-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle } from '../testing/golden-article.ts';
import { ask, whyWithout } from '../testing/independent-reader.ts';
import { nitf } from './nitf.ts';

const schema = fileURLToPath(
  new URL('../../../../shared/corpus/free/schemas/nitf/nitf-3-6.xsd', import.meta.url),
);
const missing = !existsSync(schema) || whyWithout('xmllint') !== null;
if (!existsSync(schema))
  process.stderr.write('skipped: the NITF schema is not beside this checkout (shared/corpus)\n');

it.skipIf(missing)(
  'IPTC’s schema finds no error in the golden document and in generated ones',
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-nitf-'));
    try {
      const seeded = { seed: 20261124, numRuns: 40 };
      const articles = [...fc.sample(anyPicturedArticle, seeded), ...fc.sample(anyHostileArticle, seeded)];
      const items = [goldenArticle, article([]), ...articles].map(given => exportInMemory(given, nitf).text);
      const paths = items.map((_, i) => join(folder, `${i}.xml`));
      await Promise.all(items.map((item, i) => writeFile(paths[i] ?? '', item)));
      const { code, errors } = await ask('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths]);
      expect(errors.split('\n').filter(line => !line.endsWith(' validates') && line !== '')).toEqual([]);
      expect(code).toBe(0);
      const broken = join(folder, 'broken.xml');
      await writeFile(broken, items[0]?.replace('<body.head', '<body.top') ?? '');
      expect((await ask('xmllint', ['--nonet', '--noout', '--schema', schema, broken])).code).not.toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
