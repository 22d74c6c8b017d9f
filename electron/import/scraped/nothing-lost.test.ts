import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { applyChoices } from '#shared/exchange/import-choices.ts';
import { anyText } from '#shared/testing/arbitrary-text.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { txt } from '../formats/txt.ts';
import { readListMarker } from '../text/list-marker.ts';
import { readPassages } from '../text/read-passages.ts';
import type { Claim } from './claim.ts';
import { readPage } from './read-page.ts';

const bare = (text: string) => text.normalize('NFC').replace(/[\s\u0085]/g, '');

const prose = fc.constantFrom(
  'The bell of the lower ferry rang on Monday for the first time in nine years,and half the village came  out to see.',
  'A small port tries darkness – For eleven nights the harbour of the invented town went dark at ten. Nobody asked the gulls. They said nothing, as they do.',
  'We use cookies to give you the best experience. By continuing you accept our privacy policy and all that.',
);
const line = fc.oneof(
  { weight: 3, arbitrary: prose },
  { weight: 4, arbitrary: anyText },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'close',
      'Menu',
      'The Mudflat Gazette',
      'Tides, twice daily',
      'Ferry bell rings again after nine silent years',
      'Ferry bell rings again after nine silent years',
      'Ferry bell rings again after nine silent years | The Mudflat Gazette',
      'webdesk',
      'Ada Fennimore',
      'By Ada Fennimore and Brock Penhallow',
      '3 October 2026',
      '03/10/2026',
      'Updated 4 October 2026',
      'Share Facebook Twitter',
      'About the author:',
      'About the authors: Ada Fennimore is an invented reporter. Brock Penhallow is an invented editor.',
      'Ada Fennimore is an invented reporter at Saltmarsh University.',
      'She lives on a ferry.',
      'Image credit: Creative Commons.',
      'Photo credit:',
      'Photo by Brock Penhallow',
      'Tags: ferries, bells • rope',
      'Topics',
      'Related articles',
      'Read more: The rope was green',
      '#ferry #bell',
      'What the rope knew',
      '- eels',
      '- herons',
      '1. ropes',
      '2. bells',
    ),
  },
);
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 24 })
  .map(lines => lines.flat().join(''));

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n');
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** What of a recognised passage stands in no field: `Image credit:` and the like. */
function remnant(claim: Claim, fields: readonly string[]): string {
  const longestFirst = [...fields, claim.rest].filter(Boolean).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((left, field) => left.replace(field, ' '), claim.passage.text).trim();
}

describe('reading a text', () => {
  it('puts every character into a field, the body or a note', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(page, text => {
        const composed = text.normalize('NFC');
        const passages = readPassages(composed);
        const claims = readPage(passages);
        const fields = claims.flatMap(claim => strings(claim.found));
        expect(new Set(claims.map(claim => claim.passage)).size).toBe(claims.length);
        for (const claim of claims) {
          if (claim.kind === 'dropped') continue;
          for (const sign of remnant(claim, fields).split(/\s+/)) expect(claim.message).toContain(sign);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what is in no field in the body, in its order, and every text it took out in the report', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(page, text => {
        const arrival = {
          fileName: 'a.txt',
          format: 'txt',
          importedAt: '2026-01-02T03:04:05.000Z',
          sha256: '0'.repeat(64),
        };
        if (txt.takes !== 'text') throw new Error('Plain text is text.');
        const read = txt.read(text, { origin: testOrigin(), arrival, notes: [] });
        if (!read.ok) throw new Error(read.error.message);
        const passages = readPassages(text.normalize('NFC'));
        const claims = new Map(readPage(passages).map(claim => [claim.passage, claim]));
        const marked = new Set(['- eels', '- herons', '1. ropes', '2. bells']);
        const unmarked = (text: string) => (marked.has(text) ? (readListMarker(text)?.rest ?? text) : text);
        const kept = passages.map(passage => unmarked(claims.get(passage)?.rest ?? passage.text));
        const body = read.value.article.body.map(blockText).join('\n').split('\n').map(unmarked);
        expect(bare(body.join(''))).toBe(bare(kept.join('')));
        // Also what was recognised, so that it can be had back as it stood in the file.
        const claimed = passages.flatMap(passage => {
          const claim = claims.get(passage);
          return claim ? passage.text.slice(0, passage.text.length - claim.rest.length) : [];
        });
        expect(read.value.report.flatMap(note => note.text ?? [])).toEqual(claimed);
      }),
      { numRuns: 300 },
    );
  });

  it('gives everything that was recognised or left out back to the body where that is asked for', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(page, text => {
        const arrival = {
          fileName: 'a.txt',
          format: 'txt',
          importedAt: '2026-01-02T03:04:05.000Z',
          sha256: '0'.repeat(64),
        };
        if (txt.takes !== 'text') throw new Error('Plain text is text.');
        const read = txt.read(text, { origin: testOrigin(), arrival, notes: [] });
        if (!read.ok) throw new Error(read.error.message);
        const keep = read.value.report.map((_, index) => index);
        const { article } = applyChoices(read.value, { whole: false, keep }, testOrigin(0.25).newId);
        const letters = (of: string) => [...bare(of)].sort().join('');
        const unmarked = (lines: string) =>
          lines
            .split('\n')
            .map(line => readListMarker(line)?.rest ?? line)
            .join('');
        const body = article.body.map(blockText).join('\n');
        expect(letters(unmarked(body))).toBe(
          letters(
            unmarked(
              readPassages(text.normalize('NFC'))
                .map(passage => passage.text)
                .join('\n'),
            ),
          ),
        );
        const { headline, dek, byline, authors, credits } = article;
        expect({ headline, dek, byline, authors, credits }).toEqual({
          headline: '',
          dek: '',
          byline: '',
          authors: [],
          credits: [],
        });
      }),
      { numRuns: 200 },
    );
  });
});
