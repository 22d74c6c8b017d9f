import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { article } from '#shared/testing/builders.ts';
import { anyHostileArticle } from '../testing/any-hostile-article.ts';
import { anyPicturedArticle } from '../testing/any-pictured-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle } from '../testing/golden-article.ts';
import { ninjs } from './ninjs.ts';

const schemas = new URL('../../../../shared/corpus/free/schemas/ninjs/', import.meta.url);
const missing = !existsSync(schemas);
if (missing)
  process.stderr.write('skipped: the ninjs schemas are not beside this checkout (shared/corpus)\n');

it.skipIf(missing)(
  'IPTC’s schema finds no error in the golden item and in generated ones',
  { timeout: 300_000 },
  () => {
    const read = (name: string) =>
      z.looseObject({}).parse(JSON.parse(readFileSync(new URL(name, schemas), 'utf8')));
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats['default'](ajv);
    ajv.addSchema(read('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(read('ninjs-schema_3.1.json'));
    const seeded = { seed: 20261124, numRuns: 60 };
    const articles = [...fc.sample(anyPicturedArticle, seeded), ...fc.sample(anyHostileArticle, seeded)];
    for (const given of [goldenArticle, article([]), ...articles]) {
      const item: unknown = JSON.parse(exportInMemory(given, ninjs).text);
      validate(item);
      expect(validate.errors, JSON.stringify(item)).toBeNull();
    }
    expect(validate({ headlines: [{}] })).toBe(false);
  },
);
