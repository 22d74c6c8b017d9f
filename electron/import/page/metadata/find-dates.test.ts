import { describe, expect, it } from 'vitest';
import { readPageSource, sitePage } from '../testing/read-page-source.ts';
import { dateInAddress, readMoment } from './read-moment.ts';

const metadataOf = (page: { head?: string; above?: string }) =>
  readPageSource(sitePage(page)).article.metadata;

describe('the date of a page', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2025-10-03T07:05:00+01:00"}</script>',
      '2025-10-03T07:05:00+01:00',
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2025-10-03T07:05:00.123Z">',
      '2025-10-03T07:05:00Z',
    ],
    ['parsely', '<meta name="parsely-pub-date" content="2025-10-03T07:05:00Z">', '2025-10-03T07:05:00Z'],
    ['the address', '<link rel="canonical" href="https://gull.example/2025/10/03/harbour">', '2025-10-03'],
  ])('is read out of %s with its zone', (_what, head, published) => {
    expect(metadataOf({ head }).published).toBe(published);
  });

  it.each([
    [
      'a time element',
      '<time datetime="2025-10-03T07:05:00+01:00">last week</time>',
      '2025-10-03T07:05:00+01:00',
    ],
    ['microdata', '<span itemprop="datePublished" content="2025-10-03">Friday</span>', '2025-10-03'],
    ['a line', '<p class="date">Friday, October 3, 2025 at 7:05 am</p>', '2025-10-03'],
    ['a line in German', '<p class="datum">Veröffentlicht: 3. Oktober 2025</p>', '2025-10-03'],
  ])('is read as the page shows it: %s', (_what, above, published) => {
    expect(metadataOf({ above }).published).toBe(published);
  });

  it('is not that of a change, and the change has its own', () => {
    const head =
      '<meta property="article:modified_time" content="2025-10-09T08:00:00Z"><meta property="article:published_time" content="2025-10-03T08:00:00Z">';
    expect(metadataOf({ head })).toMatchObject({
      published: '2025-10-03T08:00:00Z',
      modified: '2025-10-09T08:00:00Z',
    });
    expect(metadataOf({ above: '<p class="date">Updated October 9, 2025</p>' }).published).toBe('');
  });

  it('is not guessed where day and month could be either', () => {
    expect(readMoment('03/10/2025')).toBe('');
    expect(readMoment('25/10/2025')).toBe('2025-10-25');
    expect(readMoment('10/25/2025')).toBe('2025-10-25');
    expect(readMoment('2025-02-31')).toBe('');
    expect(dateInAddress('https://gull.example/2025/13/41/')).toBe('');
  });
});
