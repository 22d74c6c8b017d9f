import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#shared/testing/arbitrary-text.ts';
import { readPassages } from './read-passages.ts';

const texts = (text: string) => readPassages(text).map(passage => passage.text);
const bare = (text: string) => text.replace(/[\s\u0085]/g, '');

const wrapped = `The lock keeper of the invented village of Sedgewater opens his gates at
six, when the mist still lies on the basin and nobody but the herons has
been up for long. He has done it for thirty-one years.

Nobody asked him to go on, he says, and nobody asked him to stop, which he
takes for the same thing.`;

describe('readPassages', () => {
  it('joins the lines of hard-wrapped paragraphs', () => {
    expect(texts(wrapped)).toEqual([
      'The lock keeper of the invented village of Sedgewater opens his gates at six, when the mist still lies on the basin and nobody but the herons has been up for long. He has done it for thirty-one years.',
      'Nobody asked him to go on, he says, and nobody asked him to stop, which he takes for the same thing.',
    ]);
  });

  it('reads the same paragraphs from CRLF, lone CR and NEL', () => {
    for (const end of ['\r\n', '\r', '\u0085']) {
      expect(texts(wrapped.replaceAll('\n', end))).toEqual(texts(wrapped));
    }
  });

  it('takes a form feed for the end of a line, within the count of the lines around it', () => {
    const passages = readPassages('one\f two\n\nthree');
    expect(passages.map(({ text, line }) => [text, line])).toEqual([
      ['one', 1],
      ['two', 1],
      ['three', 3],
    ]);
  });

  it('joins them also in a letter with an address, a list and a signature', () => {
    const address = 'From: Ada\nTo: Brock\nSubject: the lock';
    const end = '- One.\n- Two.\n\nYours,\nAda\n\n--\nAda Fennimore\nSedgewater';
    expect(texts(`${address}\n\n${wrapped}\n\n${end}`).slice(3, 5)).toEqual(texts(wrapped));
  });

  it('leaves verse in its lines', () => {
    const verse = 'The heron stands\nWhere water ends\nAnd does not care\nWhat morning sends';
    expect(texts(`${wrapped}\n\n${verse}`).slice(2)).toEqual(verse.split('\n'));
  });

  it('leaves paragraphs that are one line each apart, with or without empty lines between', () => {
    const long = 'A paragraph of one line that goes on for a good while, as they do when nobody wrapped it. '
      .repeat(3)
      .trim();
    expect(texts(`Title\n${long}\n${long}`)).toEqual(['Title', long, long]);
  });

  it('begins a paragraph at an indented line', () => {
    const indented = wrapped.replace('\n\n', '\n').replace('Nobody asked', '    Nobody asked');
    expect(texts(indented)).toEqual(texts(wrapped));
  });

  it('keeps entries of a list apart and joins their continuation lines', () => {
    expect(texts('- one that\n  goes on\n- two')).toEqual(['- one that goes on', '- two']);
  });

  it('does not put a space after a hyphen or between ideographs', () => {
    expect(texts(wrapped.replace('at\nsix, when', 'at well-\nknown six, when'))[0]).toContain('well-known');
    const chinese =
      '水鳥在港口的燈光熄滅之後重新找到了大海的方向\n這是十一個夜晚的故事也是一個小港口的故事了\n沒有人知道以後會怎樣\n';
    expect(texts(chinese)[0]).not.toContain(' ');
  });

  it('does not join a line to a headline that stands alone elsewhere', () => {
    const headline = 'A village without a name keeps its lights on through the winter nights';
    expect(texts(`${headline}\nwebdesk\n\n${headline}\n\n${wrapped}`).slice(0, 3)).toEqual([
      headline,
      'webdesk',
      headline,
    ]);
  });

  it('loses, adds and repeats no character but white space', { timeout: 60_000 }, () => {
    const line = fc.oneof(anyText, fc.constantFrom('', '', '- a', '• b', '1. c', '2. d', '   in', wrapped));
    const end = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\f', '\u0085', '\u2028', '\u2029');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { maxLength: 20 }), lines => {
        const text = lines.flat().join('');
        expect(bare(texts(text).join(''))).toBe(bare(text));
      }),
      { numRuns: 300 },
    );
  });
});
