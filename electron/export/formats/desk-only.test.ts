import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle } from '../testing/golden-article.ts';
import { readable } from '../testing/readable.ts';
import { sampleReview } from '../testing/sample-review.ts';
import { exportFormats } from './index.ts';

const [author] = goldenArticle.authors;
if (!author) throw new Error('The golden article has authors.');
const id = author.id;

/** An article with a word of its own, `canary-…`, in each field that is for the desk alone. */
const guarded: Article = {
  ...goldenArticle,
  authors: [
    {
      ...author,
      email: 'canary-email@example.com',
      private: { email: 'canary-private@example.com', phone: 'canary-phone', note: 'canary-author-note' },
    },
  ],
  notes: {
    ednote: 'canary-ednote',
    desk: [{ id, at: '2026-01-02T03:04:05.000Z', who: 'canary-who', text: 'canary-desk' }],
    sources: [
      {
        id,
        source: 'canary-source',
        contact: 'canary-contact',
        date: 'canary-date',
        text: 'canary-statement',
      },
    ],
  },
  review: sampleReview('canary-review'),
  provenance: {
    fileName: 'canary-file',
    format: 'canary-format',
    importedAt: '2026-01-02T03:04:05.000Z',
    sha256: 'c'.repeat(64),
    siteName: 'canary-site',
    siteTagline: 'canary-tagline',
    siteUser: 'canary-user',
    report: [
      {
        code: 'canary-code',
        kind: 'dropped',
        message: 'canary-message',
        where: null,
        text: 'canary-text',
        at: 0,
        restored: false,
      },
    ],
  },
};

describe.each(exportFormats.map(format => [format.info.name, format] as const))('%s', (_, format) => {
  it('has no word of what is for the desk alone, but for the ednote where it goes to desks, and the receipt names what stayed there', () => {
    const { files, lost, differences } = exportInMemory(guarded, format);
    expect(JSON.stringify(guarded).match(/canary-/g)?.length).toBeGreaterThan(18);
    const said = readable(files);
    expect(said.includes('canary-ednote')).toBe(format.forDesks === true);
    expect(said.replace('canary-ednote', '')).not.toMatch(/canary/i);
    expect(differences).toEqual([]);
    expect(lost).toEqual(
      expect.arrayContaining([
        { what: 'e-mail addresses of authors (kept for the desk)', count: 1 },
        { what: 'private details of authors (kept for the desk)', count: 1 },
        { what: 'notes and sources (kept for the desk)', count: format.forDesks ? 2 : 3 },
        { what: 'comments and suggestions (kept for the desk)', count: 2 },
      ]),
    );
  });
});
