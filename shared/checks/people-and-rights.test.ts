import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { newAsset } from '#shared/article/asset.ts';
import { type Author, newAuthor } from '#shared/article/author.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import { type Credit, newCredit } from '#shared/article/credit.ts';
import { article, p, testOrigin } from '#shared/testing/builders.ts';
import { findingSchema } from './finding.ts';
import { runChecks } from './run-checks.ts';

const origin = testOrigin(0.25);
const now = '2026-11-24T12:00:00.000Z';
const author = (name: string, more: Partial<Author> = {}): Author => ({
  ...newAuthor(origin.newId(), name),
  ...more,
});
const credit = (more: Partial<Credit>): Credit => ({ ...newCredit(origin.newId(), 'image', ''), ...more });
const sha256 = 'a'.repeat(64);
const asset = {
  ...newAsset({ sha256, fileName: 'ferry.jpg', mediaType: 'image/jpeg', bytes: 1, width: 1, height: 1 }),
};
const image = (alt: string, file: string | null = sha256): Image => ({
  type: 'image',
  id: origin.newId(),
  asset: file,
  address: '',
  alt,
  caption: [],
});

function rulesOf(fields: Partial<Article>, body: Article['body'] = [p('Text.')]): string[] {
  const found = runChecks(article(body, fields), { profile: 'news', now });
  for (const finding of found) findingSchema.parse(finding);
  return found.map(({ rule }) => rule).filter(rule => /^(?:authors|byline|credits|pictures)\./.test(rule));
}

describe('checks of the authors', () => {
  it('find a biography without a name', () => {
    const nameless = author(' ', { bio: 'Writes about tides.' });
    expect(rulesOf({ authors: [nameless] })).toEqual(['authors.bio-without-name']);
    expect(rulesOf({ authors: [author('Ann', { bio: 'Writes.' })], byline: 'By Ann' })).toEqual([]);
  });

  it('find the account that posted the page among the authors', () => {
    const provenance = {
      ...{ fileName: 'page.txt', format: 'txt', importedAt: now, sha256, siteName: '', siteTagline: '' },
      ...{ siteUser: 'TideFan77', report: [] },
    };
    const given = { authors: [author('tidefan77')], byline: 'By tidefan77' };
    expect(rulesOf({ ...given, provenance })).toEqual(['authors.site-user']);
    expect(rulesOf({ ...given, provenance: { ...provenance, siteUser: '' } })).toEqual([]);
  });

  it('find a byline that names others or not all, however it is worded', () => {
    const authors = [author('Ann Example'), author('Bo Sample')];
    const rule = 'byline.differs-from-authors';
    expect(rulesOf({ authors, byline: 'Words by ann  example & Bo Sample in Porto' })).toEqual([]);
    expect(rulesOf({ authors, byline: 'By Ann Example' })).toEqual([rule]);
    expect(rulesOf({ authors, byline: 'By Ann Example, Bo Sample and Cy Other' })).toEqual([rule]);
    expect(rulesOf({ authors, byline: '' })).toEqual([rule]);
    expect(rulesOf({ byline: 'By Ann Example' })).toEqual([rule]);
    expect(rulesOf({})).toEqual([]);
    expect(
      rulesOf({
        authors: [...authors, author('Ed', { role: 'Editor' })],
        byline: 'By Ann Example and Bo Sample',
      }),
    ).toEqual([]);
  });
});

describe('checks of credits and rights', () => {
  it('find “Creative Commons” and nothing else, and a permission of nobody', () => {
    expect(rulesOf({ credits: [credit({ line: 'Image credit: Creative Commons' })] })).toEqual([
      'credits.licence-incomplete',
    ]);
    const licence = { name: 'Permission granted', version: '', url: '' };
    expect(rulesOf({ credits: [credit({ line: 'Photo: Ann', licence })] })).toEqual([
      'credits.licence-incomplete',
    ]);
    const permission = { note: 'Ann, by mail, for this piece', date: '2026-11-01' };
    expect(rulesOf({ credits: [credit({ line: 'Photo: Ann', licence, permission })] })).toEqual([]);
  });

  it('find a picture of which nothing says that it may be used', () => {
    expect(rulesOf({ credits: [credit({ creator: 'Ann' })] })).toEqual(['credits.licence-missing']);
    const own = { name: 'Own work', version: '', url: '' };
    expect(rulesOf({ credits: [credit({ creator: 'Ann', licence: own })] })).toEqual([]);
    expect(rulesOf({ credits: [credit({ creator: 'Ann', usageTerms: 'One use' })] })).toEqual([]);
    expect(rulesOf({ credits: [credit({ kind: 'research', creator: 'Ann' })] })).toEqual([]);
  });

  it('find what has expired, the day after its last', () => {
    const licence = { name: 'Agency', version: '', url: '' };
    const until = (expiry: string) => rulesOf({ credits: [credit({ creator: 'Ann', licence, expiry })] });
    expect(until('2026-11-23')).toEqual(['credits.expired']);
    expect(until('2026-11-24')).toEqual([]);
    expect(until('2026-11-24T11:59:59Z')).toEqual(['credits.expired']);
    expect(until('next year')).toEqual([]);
    expect(rulesOf({ assets: [{ ...asset, expiry: '2026-01-01' }] })).toEqual(['credits.expired']);
  });

  it('find a picture without credit once, and each place without alt text', () => {
    const body = [image(''), image('A ferry'), image('', null)];
    const found = runChecks(article(body, { assets: [asset] }), { profile: 'news', now }).filter(({ rule }) =>
      rule.startsWith('pictures.'),
    );
    expect(found.map(({ rule, block, about }) => [rule, block, about])).toEqual([
      ['pictures.uncredited', body[0]?.id, sha256],
      ['pictures.alt-missing', body[0]?.id, sha256],
      ['pictures.uncredited', body[2]?.id, undefined],
      ['pictures.alt-missing', body[2]?.id, undefined],
    ]);
    const licence = { name: 'Own work', version: '', url: '' };
    expect(
      rulesOf({ assets: [asset], credits: [credit({ asset: sha256, creator: 'Ann', licence })] }, [
        image('A'),
      ]),
    ).toEqual([]);
  });
});
