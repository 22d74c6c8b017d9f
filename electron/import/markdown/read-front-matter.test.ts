import { describe, expect, it } from 'vitest';
import { testOrigin } from '#shared/testing/builders.ts';
import { markdownToArticle } from './markdown-to-article.ts';

const arrival = {
  fileName: 'a.md',
  format: 'md',
  importedAt: '2026-01-02T03:04:05.000Z',
  sha256: '0'.repeat(64),
};

function read(yaml: string) {
  const { article, report } = markdownToArticle(`---\n${yaml}\n---\n\ntext`, {
    origin: testOrigin(),
    arrival,
    notes: [],
  });
  return { ...article, notes: report.map(note => note.text) };
}

describe('the front matter', () => {
  it('fills the fields of the article', () => {
    const article = read(
      'title: The bell\nsubtitle: It rings\nslug: bell\nbyline: By Ada Fennimore\ntags: [ferries, bells]\nlang: en-GB\ncategory: Estuary\ndate: 2026-10-03\ncanonical_url: https://a.test/bell\nsource: Invented Press',
    );
    expect(article).toMatchObject({
      headline: 'The bell',
      dek: 'It rings',
      slug: 'bell',
      byline: 'By Ada Fennimore',
      metadata: {
        keywords: ['ferries', 'bells'],
        language: 'en-GB',
        section: 'Estuary',
        published: '2026-10-03',
        canonicalUrl: 'https://a.test/bell',
        source: 'Invented Press',
      },
      notes: [],
    });
  });

  it.each([
    ['author: Ada Fennimore', ['Ada Fennimore']],
    ['author: Ada Fennimore and Brock Penhallow', ['Ada Fennimore', 'Brock Penhallow']],
    ['author: The night desk, Saltmarsh', ['The night desk, Saltmarsh']],
    ['authors:\n  - Ada Fennimore\n  - name: Brock Penhallow', ['Ada Fennimore', 'Brock Penhallow']],
    ['author:\n  name: Ada Fennimore\n  bio: Invented.', ['Ada Fennimore']],
  ])('reads the people of “%s”', (yaml, names) => {
    expect(read(yaml)).toMatchObject({ authors: names.map(name => ({ name })), notes: [] });
  });

  it('keeps every field that has no place, and every second one for a place, as it stands in the source', () => {
    const article = read(
      'layout: post # ours\ndek: Short\ndescription: Longer\nnested:\n  a: [1, 2]\nempty:',
    );
    expect(article.dek).toBe('Short');
    expect(article.notes).toEqual(['layout: post', 'description: Longer', 'nested:\n  a: [1, 2]']);
  });

  it('keeps a field whose value is of the wrong kind', () => {
    expect(read('title: [a, b]\npublished: true\nauthors:\n  - name: Ada\n    shoe: 7').notes).toEqual([
      'title: [a, b]',
      'published: true',
      'authors:\n  - name: Ada\n    shoe: 7',
    ]);
  });

  it('takes values as they are written: no octal, no date, no yes and no', () => {
    expect(read('title: 007\ndek: no\nsection: 1.10')).toMatchObject({
      headline: '007',
      dek: 'no',
      metadata: { section: '1.10' },
    });
  });

  it('reads a quoted text that goes on at the margin, as Ruby does', () => {
    expect(read('title: "The bell\nrings"').headline).toBe('The bell rings');
  });

  it.each(['title: [unclosed', 'a: b: c: d', '- just\n- a list', 'title: "open', 'a: *nobody'])(
    'keeps “%s” whole when it is no front matter',
    yaml => {
      expect(read(yaml)).toMatchObject({ headline: '', notes: [yaml] });
    },
  );

  it('does not unfold aliases beyond measure', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      bomb.push(`${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${`*${'abcdefghi'[i - 1]}, `.repeat(9)}]`);
    expect(read(bomb.join('\n')).notes).toEqual([bomb.join('\n')]);
  });
});
