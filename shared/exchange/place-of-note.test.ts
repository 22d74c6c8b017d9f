import { describe, expect, it } from 'vitest';
import type { ImportNote } from './import-note.ts';
import { placeOfNote } from './place-of-note.ts';

const note = (at: number, restored: boolean): ImportNote => ({
  code: 'dropped-line',
  kind: 'dropped',
  message: 'Left out.',
  where: null,
  text: `text for ${at}`,
  at,
  restored,
});

describe('placeOfNote', () => {
  it('is the place at the import while nothing was taken back', () => {
    const report = [note(0, false), note(3, false)];
    expect(report.map(one => placeOfNote(report, one))).toEqual([0, 3]);
  });

  it('keeps texts in their order, whichever is taken back first', () => {
    const report = [note(0, true), note(0, false), note(2, true), note(5, false)];
    expect(report.map(one => placeOfNote(report, one))).toEqual([0, 1, 3, 7]);
  });

  it('does not move on for a text that went back into the block it was parted from', () => {
    const report = [{ ...note(0, true), joined: true }, note(2, false)];
    expect(report.map(one => placeOfNote(report, one))).toEqual([0, 2]);
  });
});
