import { describe, expect, it } from 'vitest';
import { readByline } from './find-byline.ts';
import { isName, leadingName } from './read-name.ts';
import { readPosition } from './read-position.ts';

describe('names', () => {
  it.each([
    'Ada Fennimore',
    'Mark N. Invented',
    'Dr. Ada Fennimore',
    'Ludo van der Marsh',
    'ADA FENNIMORE',
    'Zoë O’Reed-Marsh',
  ])('takes “%s” for a name', name => {
    expect(isName(name)).toBe(true);
  });

  it.each([
    'Ada',
    'the harbour master',
    'Slow news from the estuary',
    'What now?',
    'Ada Fennimore is here',
    '',
  ])('does not take “%s” for a name', text => {
    expect(isName(text)).toBe(false);
  });

  it.each([
    ['Ada Fennimore is a fictional correspondent.', 'Ada Fennimore'],
    ['Ada N. Fennimore, a fictional correspondent, writes about coasts.', 'Ada N. Fennimore'],
    ['Ludo van der Marsh has written for years.', 'Ludo van der Marsh'],
    ['Our correspondent lives by the sea.', ''],
  ])('finds who “%s” is about', (bio, name) => {
    expect(leadingName(bio)).toBe(name);
  });
});

describe('readPosition', () => {
  const of = (rest: string) => readPosition(`Ada Fennimore ${rest}`, 'Ada Fennimore');

  it('reads title and organisation of the first position', () => {
    expect(of('is Professor of Tides and Mud at Saltmarsh University, and a fellow of much else.')).toEqual({
      jobTitle: 'Professor of Tides and Mud',
      affiliation: 'Saltmarsh University',
    });
  });

  it.each([
    'is an invented reporter at the invented Mudflat Gazette.',
    'is a correspondent who writes about coasts for the Saltmarsh Courier.',
    'writes at night.',
    'is at home at Saltmarsh.',
  ])('does not guess from “Ada Fennimore %s”', rest => {
    expect(of(rest)).toEqual({ jobTitle: '', affiliation: '' });
  });
});

describe('readByline', () => {
  it.each([
    ['By Ada Fennimore', ['Ada Fennimore']],
    ['BY ADA FENNIMORE', ['ADA FENNIMORE']],
    ['By Ada Fennimore and Brock Penhallow', ['Ada Fennimore', 'Brock Penhallow']],
    ['Written by Ada Fennimore, Saltmarsh correspondent', ['Ada Fennimore']],
    ['Von Ludo van der Marsh', ['Ludo van der Marsh']],
    ['By Ada Fennimore | 3 October 2026', ['Ada Fennimore']],
  ])('reads the people of “%s”', (line, names) => {
    expect(readByline(line)).toEqual(names);
  });

  it.each([
    'By the sea',
    'By Monday it was over.',
    'By Ada Fennimore was meant nobody.',
    'Bystanders Ada Fennimore',
  ])('does not take “%s” for a byline', line => {
    expect(readByline(line)).toEqual([]);
  });
});
