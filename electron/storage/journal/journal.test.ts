import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { articleToStored, parseArticle, serializeArticle } from '#shared/article/parse-article.ts';
import { applyPatch, diffArticle } from '#shared/article/patch.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, p, testOrigin } from '#shared/testing/builders.ts';
import { sha256 } from '../sha256.ts';
import { parseJournal } from './read-journal.ts';
import { encodeRecord, NewerRecord, parseRecord, type Stored } from './record.ts';
import { patchToStored, replay } from './replay.ts';

const at = '2026-01-02T03:04:05.000Z';

/** A journal that leads from the first article through each of the others, and where it leads to. */
function journalOf(states: readonly Article[]): { bytes: Uint8Array; ends: number[]; base: Stored } {
  const [base] = states;
  if (!base) throw new Error('At least one state is needed.');
  let prevHash = '';
  let text = '';
  const ends = [0];
  states.slice(1).forEach((state, i) => {
    const payload = {
      article: base.id,
      revision: base.revision + i + 1,
      schemaVersion: base.schemaVersion,
      who: '',
    };
    const before = states[i] ?? base;
    const patch = patchToStored(diffArticle(before, state), before);
    const record = encodeRecord(
      { kind: 'patch', payload: { ...payload, patch } },
      { seq: i + 1, at, prevHash },
    );
    prevHash = record.sha256;
    text += `${record.line}\n`;
    ends.push(Buffer.byteLength(text));
  });
  return { bytes: new TextEncoder().encode(text), ends, base: JSON.parse(serializeArticle(base)) };
}

/** One article in several states; ids and times are those of the first. */
const anyStates = fc.array(anyArticle, { minLength: 2, maxLength: 6 }).map(articles => {
  const [first, ...others] = articles;
  if (!first) throw new Error('The array has at least two.');
  const { id, createdAt, revision } = first;
  return [
    first,
    ...others.map((other, i) => ({ ...other, id, createdAt, revision: revision + i + 1, modifiedAt: at })),
  ];
});

/** As `anyStates`, with no more than a headline in each: for laws about bytes. */
const anyHeadlines = fc
  .array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 })
  .map(headlines => {
    const first = article([p('x')]);
    return headlines.map((headline, i) => ({ ...first, headline, revision: i, modifiedAt: at }));
  });

describe('a journal', () => {
  it('leads to every state that was saved, whatever was saved', () => {
    fc.assert(
      fc.property(anyStates, states => {
        const { bytes, base } = journalOf(states);
        const { records, damage } = parseJournal(bytes, states[0]?.id ?? '');
        expect(damage).toBeNull();
        states.slice(1).forEach((state, i) => {
          const reached = replay(base, records, state.revision);
          expect(parseArticle(reached.stored)).toEqual({ ok: true, value: state });
          expect(reached.applied).toBe(i + 1);
        });
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('cut anywhere opens to its last whole record', () => {
    fc.assert(
      fc.property(anyHeadlines, fc.nat(), (states, where) => {
        const { bytes, ends, base } = journalOf(states);
        const cut = where % (bytes.length + 1);
        const { records, damage, goodBytes } = parseJournal(bytes.subarray(0, cut), states[0]?.id ?? '');
        const whole = ends.filter(end => end <= cut).length - 1;
        expect(records).toHaveLength(whole);
        expect(goodBytes).toBe(ends[whole]);
        expect(damage?.kind ?? null).toBe(cut === goodBytes ? null : 'torn-tail');
        expect(parseArticle(replay(base, records).stored)).toMatchObject({
          value: { headline: states[whole]?.headline },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never believes a record with a wrong byte, and keeps every one before it', () => {
    fc.assert(
      fc.property(anyHeadlines, fc.nat(), fc.integer({ min: 1, max: 255 }), (states, where, flip) => {
        const { bytes, ends } = journalOf(states);
        const wrong = Uint8Array.from(bytes);
        const place = where % bytes.length;
        wrong[place] = (wrong[place] ?? 0) ^ flip;
        const { records, damage } = parseJournal(wrong, states[0]?.id ?? '');
        expect(damage).not.toBeNull();
        expect(records).toHaveLength(ends.filter(end => end <= place).length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('says whether only its tail is torn or something inside is wrong', () => {
    const first = article([p('x')]);
    const states = ['a', 'b', 'c'].map((headline, i) => ({ ...first, headline, revision: i }));
    const { bytes, ends } = journalOf(states);
    const wrong = Uint8Array.from(bytes);
    wrong[10] = 0;
    expect(parseJournal(wrong, first.id).damage?.kind).toBe('middle');
    expect(parseJournal(bytes.subarray(0, (ends[1] ?? 0) + 5), first.id).damage?.kind).toBe('torn-tail');
  });

  it('keeps a block of an unknown type in the form that it has in the file', () => {
    const chart = { type: 'chart', id: testOrigin().newId(), series: [1, 2] };
    const parsed = parseArticle({ ...articleToStored(article([p('before')])), body: [chart] });
    if (!parsed.ok) throw new Error(parsed.error.message);
    const after = applyPatch(parsed.value, {
      fields: {},
      splices: [{ at: 0, remove: 0, insert: parsed.value.body }],
    });
    const { bytes, base } = journalOf([parsed.value, { ...after, revision: 1, modifiedAt: at }]);
    const { stored } = replay(base, parseJournal(bytes, parsed.value.id).records);
    expect(stored['body']).toEqual([chart, chart]);
  });

  it('ends a replay at a gap, at a break of its chain, and at a change of the schema', () => {
    const states = ['a', 'b', 'c', 'd'].map((headline, i) => ({
      ...article([p('x')]),
      headline,
      revision: i,
    }));
    const { bytes, base } = journalOf(states);
    const { records } = parseJournal(bytes, states[0]?.id ?? '');
    const [one, two, three] = records;
    if (!one || !two || !three) throw new Error('Three records are needed.');
    expect(replay(base, [one, three]).revision).toBe(1);
    expect(replay(base, [one, { ...two, prevHash: three.sha256 }, three]).revision).toBe(1);
    expect(replay({ ...base, schemaVersion: 0 }, records).revision).toBe(0);
  });
});

describe('parseRecord', () => {
  it('tells a record of a newer Galley from a damaged one', () => {
    const payload = { article: testOrigin().newId(), revision: 1, schemaVersion: 1, who: '' };
    const patch = { fields: {}, splices: [] };
    const { line } = encodeRecord(
      { kind: 'patch', payload: { ...payload, patch } },
      { seq: 1, at, prevHash: '' },
    );
    expect(parseRecord(line)).toMatchObject({ kind: 'patch', seq: 1 });
    const body = line.replace('"kind":"patch"', '"kind":"woven"').replace(/,"sha256":"[0-9a-f]{64}"\}$/, '}');
    const sealed = encodeSeal(body);
    expect(() => parseRecord(sealed)).toThrow(NewerRecord);
    expect(parseRecord(line.replace('"seq":1', '"seq":2'))).toBeNull();
    expect(parseRecord('')).toBeNull();
    expect(parseRecord('null')).toBeNull();
  });
});

function encodeSeal(body: string): string {
  return `${body.slice(0, -1)},"sha256":"${sha256(body)}"}`;
}
