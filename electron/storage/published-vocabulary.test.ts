import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mediaTopicsTopLevel } from '#shared/vocabulary/media-topics-top-level.ts';
import { readVocabulary } from '#shared/vocabulary/read-vocabulary.ts';
import { TermIndex } from '#shared/vocabulary/term-index.ts';
import { describeVocabulary } from '#shared/vocabulary/vocabulary.ts';

const added = '2026-01-02T03:04:05.000Z';
const published = fileURLToPath(
  new URL('../../../shared/corpus/free/vocab/iptc-mediatopic-2025-10-09-en-GB.json', import.meta.url),
);
const missing = !existsSync(published);
if (missing) process.stdout.write('The published Media Topics are not read: the corpus is not there.\n');

describe.skipIf(missing)('the Media Topics as published', () => {
  it('are read whole, retired ones marked, with the top level that comes with Galley', () => {
    const vocabulary = readVocabulary(readFileSync(published, 'utf8'), 'mediatopics.json', added);
    if (!vocabulary.ok) throw new Error(vocabulary.error.message);
    expect(describeVocabulary(vocabulary.value)).toMatchObject({
      name: 'medtop-2025-10-09',
      title: 'IPTC Media Topics',
      terms: 1392,
      retired: 308,
    });
    const topics = new TermIndex(vocabulary.value, 'en');
    const names = (terms: readonly { uri: string; names: Record<string, string> }[]) =>
      terms.map(term => [term.uri, term.names['en-GB']]).sort();
    expect(names(topics.tops)).toEqual(names(mediaTopicsTopLevel.terms));
    expect(topics.search('medtop:20000638')[0]?.term.uri).toBe('medtop:20000638');
  });
});
