import { describe, expect, it } from 'vitest';
import type { Inline } from '#shared/article/inline.ts';
import {
  article,
  br,
  checks,
  em,
  footnote,
  h3,
  image,
  li,
  p,
  quote,
  ref,
  strong,
  table,
  text,
} from '#shared/testing/builders.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenPicture } from '../testing/golden-article.ts';
import { md } from './md.ts';

const bodyOf = (...content: (string | Inline)[]) =>
  exportInMemory(article([p(...content)]), md).text.split('---\n\n')[1];

describe('Markdown', () => {
  it.each<[string, Inline[], string]>([
    ['signs where they hold', [strong('bold'), text(' and '), em('italic')], '**bold** and *italic*\n'],
    ['tags where bold ends in a space', [strong('bold '), text('text')], '<strong>bold </strong>text\n'],
    [
      'tags for what it has no sign for',
      [text('2', 'subscript'), text('3', 'superscript')],
      '<sub>2</sub><sup>3</sup>\n',
    ],
    ['a longer fence around a backtick', [text('a`b', 'code')], '``a`b``\n'],
    ['a break at the end as a tag', [text('a'), br()], 'a<br>\n'],
    ['a break elsewhere as a line end', [text('a'), br(), text('# b')], 'a\\\n\\# b\n'],
  ])('writes %s', (_, content, source) => {
    expect(bodyOf(...content)).toBe(source);
  });

  it('gives tags only to the passage that needs them', () => {
    expect(bodyOf(strong('one'), ' and ', strong('two '), 'three')).toBe(
      '**one** and <strong>two </strong>three\n',
    );
  });

  it('keeps a line break in a heading', () => {
    expect(exportInMemory(article([h3('a', br(), 'b')]), md).text).toContain('### a<br>b\n');
  });

  it('keeps an empty entry of a check list a box', () => {
    const { text, differences } = exportInMemory(article([checks(li([]))]), md);
    expect(text).toContain('- [ ] <!-- -->\n');
    expect(differences).toEqual([]);
  });

  it('does not take a paragraph that looks like an attribution for one', () => {
    const { text, differences } = exportInMemory(
      article([quote('a'), { ...quote('— <cite>b</cite>'), continues: true }]),
      md,
    );
    expect(text).toContain('— \\<cite>b\\</cite>');
    expect(differences).toEqual([]);
  });

  it('writes code with a backslash before a stroke in a table as a tag, since nothing else holds it there', () => {
    const { text: source, differences } = exportInMemory(
      article([table([text('a\\|b', 'code')], ['c'])]),
      md,
    );
    expect(source).toContain('<code>');
    expect(differences).toEqual([]);
  });

  it('keeps white space at the ends of a cell', () => {
    const { differences } = exportInMemory(article([table([' a', 'b\t'], [' ', 'c '])]), md);
    expect(differences).toEqual([]);
  });

  it('does not make a footnote of a text that begins with a mark and a colon', () => {
    const note = footnote('See there.');
    const { text: source, differences } = exportInMemory(article([p(ref(note), ': so'), note]), md);
    expect(source).toContain('[^1]\\: so');
    expect(differences).toEqual([]);
  });

  it('counts a header row without a word, which it cannot tell from none', () => {
    const { lost, differences } = exportInMemory(article([table([text('')], ['c'])]), md);
    expect(lost).toEqual([{ what: 'empty header rows of tables', count: 1 }]);
    expect(differences).toEqual([]);
  });

  it('counts empty paragraphs, which it cannot hold', () => {
    const { lost, differences } = exportInMemory(article([p('a'), p(), p('b'), quote()]), md);
    expect(lost).toEqual([{ what: 'empty paragraphs', count: 2 }]);
    expect(differences).toEqual([]);
  });

  it('puts pictures into a folder beside the file, each name once', () => {
    const pictures = [goldenPicture, { ...goldenPicture, sha256: 'b'.repeat(64), bytes: Uint8Array.of(1) }];
    const body = pictures.map(({ sha256 }) => ({ ...image('', 'A clock'), asset: sha256 }));
    const { files, text } = exportInMemory(article(body), md, { pictures });
    expect(files.map(({ path }) => path)).toEqual([
      'article.md',
      'article-pictures/tide-clock-final.png',
      'article-pictures/tide-clock-final-2.png',
    ]);
    expect(text).toContain('![A clock](article-pictures/tide-clock-final-2.png)');
  });
});
