import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import {
  aside,
  code,
  em,
  embed,
  gallery,
  h2,
  h3,
  h4,
  hr,
  image,
  inLanguage,
  li,
  link,
  nested,
  ol,
  p,
  pullQuote,
  quote,
  strong,
  table,
  testOrigin,
  text,
  ul,
} from '#shared/testing/builders.ts';
import { markdownToArticle } from './markdown-to-article.ts';

const arrival = {
  fileName: 'a.md',
  format: 'md',
  importedAt: '2026-01-02T03:04:05.000Z',
  sha256: '0'.repeat(64),
};
const read = (markdown: string) => markdownToArticle(markdown, { origin: testOrigin(), arrival, notes: [] });
const codes = (markdown: string) => read(markdown).report.map(note => note.code);

/** Blocks without their ids. */
function anonymous(blocks: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

function expectBody(markdown: string, ...blocks: Block[]): void {
  expect(anonymous(read(markdown).article.body)).toEqual(anonymous(blocks));
}

describe('the blocks of Markdown', () => {
  it('reads paragraphs, headings and dividers, hard-wrapped or not', () => {
    expectBody('one\ntwo\n\n## Two\n\n### Three\n\n***\n', p('one two'), h2('Two'), h3('Three'), hr());
  });

  it('brings headings into the levels of a body', () => {
    expectBody('text\n\n# One\n\n##### Five\n\n###### Six', p('text'), h2('One'), h4('Five'), h4('Six'));
    expect(codes('text\n\n##### Five')).toEqual(['heading-level']);
  });

  it('reads each paragraph of a quotation and who is quoted', () => {
    expectBody(
      '> one\n>\n> two\n>\n> — <cite>Ada Fennimore</cite>',
      { ...quote('one'), attribution: 'Ada Fennimore' },
      { ...quote('two'), continues: true },
    );
  });

  it('reads lists in lists, numbers and check boxes', () => {
    expectBody('3. a\n4. b\n   - c', { ...ol(li('a'), li('b', nested('bulleted', li('c')))), start: 3 });
    expectBody('- [x] done\n- [ ] open', {
      ...ul({ ...li('done'), checked: true }, li('open')),
      kind: 'check',
    });
  });

  it('joins lists of one kind that stand behind each other', () => {
    expectBody('- a\n\n* b', ul(li('a'), li('b')));
  });

  it('keeps boxes of entries in a mixed list as text', () => {
    expectBody('- [x] done\n- plain', ul(li('[x] done'), li('plain')));
    expect(codes('- [x] done\n- plain')).toEqual(['check-box']);
  });

  it('reads a picture that stands alone, with its caption or title', () => {
    expectBody('![alt](https://a.test/x.png)', image('https://a.test/x.png', 'alt'));
    expectBody(
      '![alt](https://a.test/x.png)\\\nA *caption*',
      image('https://a.test/x.png', 'alt', 'A ', em('caption')),
    );
    expectBody('![alt](x.png "A title")', image('x.png', 'alt', 'A title'));
    expectBody('![a](1.png) ![b](2.png)', image('1.png', 'a'), image('2.png', 'b'));
  });

  it('keeps a picture within text as a link to it', () => {
    expectBody(
      'see ![the quay](https://a.test/x.png) here',
      p('see ', link('https://a.test/x.png', 'the quay'), ' here'),
    );
    expect(codes('see ![the quay](https://a.test/x.png) here')).toEqual(['inline-picture']);
  });

  it('reads tables with their alignment, and one whose header is empty as one without', () => {
    expectBody('| a | b |\n|---|--:|\n| *1* | 2 |', {
      ...table(['a', 'b'], [em('1'), '2']),
      columns: [{ align: null }, { align: 'end' }],
    });
    const headless = read('|  |\n|---|\n| 1 |').article.body[0];
    expect(headless).toMatchObject({ header: false, rows: [{ cells: [{ content: [text('1')] }] }] });
  });

  it('reads code with its language, line by line', () => {
    expectBody(
      '```js\nlet a;\n\n  let b;\n```\n\n    indented',
      code('let a;\n\n  let b;', 'js'),
      code('indented'),
    );
  });

  it('reads footnotes, those in quotations and lists behind the text', () => {
    const { body } = read('a[^x] b[^2]\n\n> q\n>\n> [^x]: The *note*.\n\n[^2]: one\n\n    two').article;
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'quote', 'footnote', 'footnote']);
    const [first, , second, lifted] = body;
    expect(first).toMatchObject({
      content: [
        text('a'),
        { type: 'footnoteReference', note: lifted?.id },
        text(' b'),
        { type: 'footnoteReference', note: second?.id },
      ],
    });
    expect(second).toMatchObject({ content: [text('one'), { type: 'break' }, text('two')] });
    expect(lifted).toMatchObject({ content: [text('The '), em('note'), text('.')] });
  });

  it('keeps a second footnote of the same label as one that nothing refers to', () => {
    const { body } = read('a[^1]\n\n[^1]: one\n\n[^1]: two').article;
    const ids = new Set(body.map(({ id }) => id));
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'footnote', 'footnote']);
    expect(ids.size).toBe(3);
  });

  it('reports nothing as lost of tables, code and footnotes', () => {
    expect(codes('| a |\n|---|\n\n```\nx\n```\n\nw[^1]\n\n[^1]: n')).toEqual([]);
  });

  it('reads what stands between the tags of a pull quote, gallery, embed and box', () => {
    expectBody('<blockquote class="pull">\n\nwords\n\n— <cite>Ada</cite>\n\n</blockquote>', {
      ...pullQuote('words'),
      attribution: 'Ada',
    });
    expectBody('<figure class="gallery">\n\n![a](1.png)\n\n![b](2.png)\n\nboth\n\n</figure>', {
      ...gallery(image('1.png', 'a'), image('2.png', 'b')),
      caption: [text('both')],
    });
    expectBody(
      '<figure class="embed" data-kind="video">\n\n[A film](https://a.test/v)\n\n</figure>',
      embed('https://a.test/v', 'A film', 'video'),
    );
    expectBody(
      '<aside>\n<p class="title">A &amp; B</p>\n\none\n\n</aside>\n\ntwo',
      aside('A & B', p('one')),
      p('two'),
    );
  });

  it('loses no word between tags that hold something else than Galley puts there', () => {
    const markdown = '<figure class="gallery">\n\nno picture\n\n</figure>\n\n<aside>\n\nno end';
    const said = JSON.stringify(read(markdown).article.body);
    for (const words of ['no picture', 'no end']) expect(said).toContain(words);
    expect(codes(markdown)).toContain('html');
  });
});

describe('the inline content of Markdown', () => {
  it('reads marks as signs and as tags', () => {
    expectBody(
      '**bold** *it* ~~gone~~ `code` <u>u</u> H<sub>2</sub>O x<sup>2</sup> <mark>m</mark>',
      p(
        strong('bold'),
        ' ',
        em('it'),
        ' ',
        text('gone', 'strikethrough'),
        ' ',
        text('code', 'code'),
        ' ',
        text('u', 'underline'),
        ' H',
        text('2', 'subscript'),
        'O x',
        text('2', 'superscript'),
        ' ',
        text('m', 'highlight'),
      ),
    );
  });

  it('reads languages, small caps and relations of links from tags', () => {
    expectBody(
      '<span lang="fr">en *passant*</span> <span class="smallcaps">raf</span> <a href="https://a.test" rel="nofollow" title="T">b</a>',
      p(inLanguage('fr', 'en '), { ...em('passant'), language: 'fr' }, ' ', text('raf', 'smallCaps'), ' ', {
        ...link('https://a.test', 'b'),
        rel: 'nofollow',
        title: 'T',
      }),
    );
  });

  it('nests marks in stored order, links inside them included', () => {
    expectBody(
      '*a **b [c](https://a.test)***',
      p(em('a '), text('b ', 'bold', 'italic'), link('https://a.test', text('c', 'bold', 'italic'))),
    );
  });

  it.each([
    '[word](javascript:alert(1))',
    '[word](java&#9;script:alert(1))',
    '[word](file:///etc/passwd)',
    '[word](//a.test)',
    '<a href="data:text/html,x">word</a>',
    '[word][1]\n\n[1]: vbscript:x',
  ])('keeps the text of “%s” without the link, and says so', markdown => {
    expectBody(markdown, p('word'));
    expect(codes(markdown)).toEqual(['link']);
  });

  it('reads a link that is written as HTML', () => {
    expectBody(
      '<a target="_blank" href="https://a.test/?a=1&amp;b=2">word</a>',
      p(link('https://a.test/?a=1&b=2', 'word')),
    );
  });

  it('keeps other HTML as text, leaves out styling, and comments are dropped but listed', () => {
    expectBody('a <blink>b</blink>', p('a <blink>b</blink>'));
    expectBody('a <span style="color: red">b</span>', p('a b'));
    expectBody(
      '<div onclick="x()">\nword\n</div>',
      p('<div onclick="x()">', { type: 'break' }, 'word', { type: 'break' }, '</div>'),
    );
    expectBody('a <!-- hidden --> b', p('a  b'));
    expect(read('a <!-- hidden --> b').report).toMatchObject([{ kind: 'dropped', text: 'hidden' }]);
  });

  it('reads a tag without its other half as text', () => {
    expectBody('5 <u> 6', p('5 <u> 6'));
  });

  it('keeps a word that a reference leads nowhere from', () => {
    expectBody('see [here][nowhere]', p('see [here][nowhere]'));
    expect(read('text\n\n[unused]: https://a.test').report).toMatchObject([
      { code: 'definition', text: '[unused]: https://a.test' },
    ]);
  });
});

describe('the headline', () => {
  it('is the first heading of level 1', () => {
    const { article } = read('# The *bell*\n\ntext\n\n# Again');
    expect(article.headline).toBe('The bell');
    expect(anonymous(article.body)).toEqual(anonymous([p('text'), h2('Again')]));
  });

  it('is the title of the front matter, and the same heading is then left out', () => {
    const { article, report } = read('---\ntitle: The bell\n---\n# The bell\n\ntext');
    expect(article.headline).toBe('The bell');
    expect(article.body).toHaveLength(1);
    expect(report).toMatchObject([{ code: 'headline-again', text: 'The bell', at: 0 }]);
  });

  it('leaves another heading than the title in the text', () => {
    const { article } = read('---\ntitle: The bell\n---\n# The rope\n\ntext');
    expect(article.headline).toBe('The bell');
    expect(anonymous(article.body)).toEqual(anonymous([h2('The rope'), p('text')]));
  });
});

it('names in each note the lines and the place in the body', () => {
  const { report } = read('one\n\ntwo\n\n<!-- a\nb -->\n\nthree');
  expect(report).toMatchObject([{ code: 'html-comment', where: { line: 5, endLine: 6 }, at: 2 }]);
});

it('keeps shortcodes of site generators as text, each with a note, but not those in code', () => {
  const source = 'one {{< figure src="a.jpg" >}}\n\n{% image "b.png" %}\n\n`{{% note %}}`';
  expectBody(
    source,
    p('one {{< figure src="a.jpg" >}}'),
    p('{% image "b.png" %}'),
    p(text('{{% note %}}', 'code')),
  );
  expect(codes(source)).toEqual(['shortcode', 'shortcode']);
});
