import { describe, expect, it } from 'vitest';
import { splitDek } from './split-dek.ts';

const text =
  'For eleven nights in September the harbour of the invented town went dark at ten. Nobody had asked the gulls what they made of it.';
const headline = 'A harbour switches off its lights';

describe('splitDek', () => {
  it.each([' – ', ' — ', ' - ', ' -- ', '  –  '])('parts a dek from the text at “%s”', sign => {
    expect(splitDek(`A small port tries darkness${sign}${text}`, headline)).toEqual({
      dek: 'A small port tries darkness',
      sign,
      rest: text,
    });
  });

  it('parts at a dash without spaces only where a dek is beyond doubt', () => {
    expect(splitDek(`A small harbour tries darkness—${text}`, headline)?.rest).toBe(text);
    expect(
      splitDek(
        'The keeper of the light—Ada Fennimore of Saltmarsh—has seen it all before, and more than once. She said so.',
        headline,
      ),
    ).toBeNull();
  });

  it.each([
    [
      'a parenthesis between dashes',
      `The warden of the reserve – The Heron, as they call her – counts every night and writes it down. ${text}`,
    ],
    [
      'a name set off at the end',
      'The vote went to the candidate of the harbour party – Brock Penhallow of the invented town of Saltmarsh, who had not wanted it at all.',
    ],
    ['a dateline', `SALTMARSH, Oct. 3 – ${text}`],
    ['an agency in brackets', `Saltmarsh on the Estuary (Invented Press) – ${text}`],
    ['whole sentences before the dash', `It was dark. Nobody had expected the birds – ${text}`],
    ['a long opening', `${'a word or two and '.repeat(14)}more – ${text}`],
    ['too little before the dash', `Not dark – ${text}`],
    ['too little after it', 'A small port tries darkness – The birds came.'],
    ['lower case after it', `A small port tries darkness – for ${text}`],
  ])('leaves %s in the paragraph', (_name, paragraph) => {
    expect(splitDek(paragraph, headline)).toBeNull();
  });
});
