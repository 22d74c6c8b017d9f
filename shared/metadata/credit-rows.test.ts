import { describe, expect, it } from 'vitest';
import { newAsset } from '#shared/article/asset.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import { newCredit } from '#shared/article/credit.ts';
import { article, testOrigin } from '#shared/testing/builders.ts';
import { offeredByFile } from './credit-of-file.ts';
import { creditRows } from './credit-rows.ts';

const origin = testOrigin(0.75);
const file = (digit: string) =>
  newAsset({
    ...{ sha256: digit.repeat(64), fileName: `${digit}.png`, mediaType: 'image/png' },
    ...{ bytes: 1, width: 1, height: 1 },
  });
const image = (sha256: string): Image => ({
  type: 'image',
  id: origin.newId(),
  asset: sha256,
  address: '',
  alt: '',
  caption: [],
});

describe('creditRows', () => {
  const [one, two] = [file('1'), file('2')];
  const research = newCredit(origin.newId(), 'research', 'Archive');
  const body = [image(two.sha256), image(one.sha256), image(two.sha256)];

  it('has the text first, each picture once as it is shown, and then the other credits', () => {
    const rows = creditRows(article(body, { assets: [one, two], credits: [research] }));
    expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
      ['text', 'text'],
      [two.sha256, 'image'],
      [one.sha256, 'image'],
      [research.id, 'research'],
    ]);
    expect(rows.map(({ credit }) => credit)).toEqual([null, null, null, research]);
  });

  it('keeps the key of a row when its credit is made, and loses no credit', () => {
    const credit = { ...newCredit(origin.newId(), 'image', 'Ann'), asset: two.sha256 };
    const second = { ...newCredit(origin.newId(), 'research', 'Bo'), asset: two.sha256 };
    const gone = { ...newCredit(origin.newId(), 'image', 'Cy'), asset: 'f'.repeat(64) };
    const text = newCredit(origin.newId(), 'text', 'First published elsewhere');
    const credits = [gone, second, text, credit];
    const rows = creditRows(article(body, { assets: [one, two], credits }));
    expect(rows.map(({ key }) => key)).toEqual(['text', two.sha256, credit.id, one.sha256, gone.id]);
    expect(new Set(rows.flatMap(row => row.credit ?? []))).toEqual(new Set(credits));
  });
});

describe('offeredByFile', () => {
  it('offers what the credit does not say, and takes nothing from what an editor wrote', () => {
    const said = { ...file('1'), creator: 'Ann', creditLine: 'Agency', date: '2025-03-01' };
    const credit = { ...newCredit(origin.newId(), 'image', 'Ours'), year: '' };
    expect(offeredByFile(credit, said)).toEqual({ creator: 'Ann', year: '2025' });
    expect(offeredByFile({ ...credit, creator: 'Bo', year: '2024' }, said)).toEqual({});
  });
});
