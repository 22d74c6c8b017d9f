import { describe, expect, it } from 'vitest';
import { readCredit } from './find-credits.ts';

describe('readCredit', () => {
  it.each([
    ['Image credit: Creative Commons.', 'image', 'Creative Commons', ''],
    ['Photo: Ada Fennimore', 'image', 'Ada Fennimore', 'Ada Fennimore'],
    ['Photo by Ada Fennimore', 'image', 'Ada Fennimore', 'Ada Fennimore'],
    ['Featured image: Heron Pictures Inc.', 'image', 'Heron Pictures Inc.', ''],
    ['Courtesy of Saltmarsh Museum', 'image', 'Saltmarsh Museum', ''],
    ['Crédit photo : Ada Fennimore', 'image', 'Ada Fennimore', 'Ada Fennimore'],
    ['Bildnachweis: Ada Fennimore / Reiher', 'image', 'Ada Fennimore / Reiher', ''],
    ['Translated by Ada Fennimore', 'translation', 'Ada Fennimore', 'Ada Fennimore'],
    ['Sponsored by the Harbour Board', null, '', ''],
    ['Sponsored by: the Harbour Board', 'sponsor', 'the Harbour Board', ''],
  ])('reads “%s”', (text, kind, line, creator) => {
    const read = readCredit(text);
    expect(read && { kind: read.credit.kind, line: read.credit.line, creator: read.credit.creator }).toEqual(
      kind && { kind, line, creator },
    );
  });

  it.each([
    'Photographs of the harbour were taken at night.',
    'Photo by photo, the album tells what happened.',
    'Courtesy of the house is a habit that Saltmarsh has lost. Nobody minds.',
    'Photo: what we see when the lamps are out',
  ])('leaves “%s” in the text', text => {
    expect(readCredit(text)).toBeNull();
  });
});
