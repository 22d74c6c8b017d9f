import { describe, expect, test } from 'vitest';
import { blockSchema } from '#shared/article/blocks/block.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import * as pages from './testing/other-pages.ts';
import { outline } from './testing/outline.ts';
import { wordPage } from './testing/word-page.ts';

function read(html: string, asItWas = false) {
  const result = htmlToBlocks(html, { newId: testOrigin().newId, asItWas });
  for (const block of result.blocks) blockSchema.parse(block);
  return { ...result, lines: outline(result.blocks), said: result.notes.map(note => note.message) };
}

describe('what programs put on the clipboard', () => {
  test('Word: lists, notes, tables and tracked changes, without its styles', () => {
    expect(read(wordPage)).toMatchObject({
      lines: [
        'h2 Ferry timetable',
        'p The ferry leaves at [bold|noon], says the [italic|harbour master].^1',
        '- Bring a coat',
        '  - a warm one',
        '- Bring a book',
        '3. Buy a ticket',
        'p It cost ten crowns.',
        'p Note the [smallCaps|Bells] and H[subscript|2]O, [de|der Hafen].',
        'table header - end',
        '  | Day | Price',
        '  | Monday | 10',
        'note1 In summer only.',
      ],
      said: [
        '1 picture that is a file of the other program (copy the picture by itself, or import the document)',
        '1 hidden text',
        '1 deletion of tracked changes',
        '1 comment',
        'styles of 4 paragraphs',
      ],
    });
  });

  test('Google Docs: no stray bold, links without the detour, notes, check lists', () => {
    expect(read(pages.googleDocsPage).lines).toEqual([
      'h2 Bell tower',
      'p The tower is [bold|closed] since [italic|May][superscript|2]<https://tower.example/plan?a=1|the plan>^1',
      '- First',
      '  - Deeper',
      '- Second',
      '[x] Done',
      '[ ] To do',
      'table - -',
      '  | Height | 40 m',
      'note1 By the parish.',
    ]);
  });

  test('LibreOffice: numbering that goes on, notes, spanning cells, pictures with their bytes', () => {
    const { lines, pictures, blocks } = read(pages.libreOfficePage);
    expect(lines).toEqual([
      'h2 Salt',
      'p Salt is [bold|dear] and [underline|heavy].^1',
      '4. Weigh it',
      '5. Wrap it',
      '  - in paper',
      'table header - -',
      '  | Kind | Price',
      '  | Coarse | 3',
      '  |  | 4',
      'image - alt=A heap of salt caption=',
      'note1 In 1850.',
    ]);
    expect(pictures).toMatchObject([
      { mediaType: 'image/png', block: blocks.find(b => b.type === 'image')?.id },
    ]);
  });

  test('Pages: marks that stand in its style sheet', () => {
    expect(read(pages.pagesPage).lines).toEqual([
      'p A [underline|plain] and a [bold|bold] word here.',
      '- One',
      '- Two',
    ]);
  });

  test('mail: paragraphs from line breaks, quoted mail, emoji; the picture that counts readers goes', () => {
    expect(read(pages.gmailPage)).toMatchObject({
      lines: [
        'p Dear desk,',
        'p the copy is [bold|ready].',
        'p More tomorrow,/A. Reader 😀',
        'p An indented line',
        'quote When is it ready?',
      ],
      said: ['1 tracking picture'],
    });
    expect(read(pages.outlookPage).lines).toEqual([
      'p See <https://port.example/plan|the plan>.',
      'image - alt=Logo caption=',
    ]);
  });

  test('a browser: figures, code, quotes, boxes, films and notes', () => {
    expect(read(pages.chromePage).lines).toEqual([
      'h2 Tide clock',
      'p A <https://wiki.example/clock|clock> of the sea.^1',
      'h2 Wheels',
      'image https://wiki.example/clock.jpg alt=A clock caption=The [italic|clock] in 1900',
      'code ts',
      '  const a = 1;',
      '    b();',
      'quote It is late.',
      'quote+ Too late. — A. Sailor',
      'aside Facts',
      '  p It ticks.',
      'embed video https://www.youtube.com/embed/x1',
      'note1 A book.',
    ]);
  });

  test('spreadsheets: a first row in bold is the header, cells that span others leave places', () => {
    expect(read(pages.excelPage).lines).toEqual(['table header - end', '  | Port | Ships', '  | North | 12']);
    expect(read(pages.sheetsPage).lines).toEqual(['table - -', '  | [bold|Ships] | ', '  | North | 12']);
  });
});

describe('single judgements', () => {
  test.each([
    ['a lone bold word stays bold', '<b>word</b>', ['p [bold|word]']],
    [
      'a page in nothing but bold is not bold',
      '<p><b>a</b></p><p style="font-weight:700">b</p>',
      ['p a', 'p b'],
    ],
    [
      'a heading is not bold, a word of it may be',
      '<h2><b>a</b></h2><h2>a <b>b</b></h2>',
      ['h2 a', 'h2 a [bold|b]'],
    ],
    ['a link is not underlined', '<a href="https://a.example"><u>a</u></a>', ['p <https://a.example|a>']],
    ['a no-break space between words stays', '<p>5&nbsp;km', ['p 5\u00a0km']],
    ['a run of them is filler', '<p>a&nbsp; &nbsp;b&nbsp;</p><p>&nbsp;</p>', ['p a b']],
    [
      'a list right in a list goes under the entry before',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      ['- a', '  - b'],
    ],
    ['entries without a list are one', '<li>a</li><li>b</li>', ['- a', '- b']],
    [
      'a table of one cell is its content',
      '<table><tr><td><p>a</p><p>b</p></td></tr></table>',
      ['p a', 'p b'],
    ],
    [
      'a table that holds tables lays out',
      '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>',
      ['p a', 'p b'],
    ],
    [
      'a table keeps its caption',
      '<table><caption>C</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['table header - - caption=C', '  | a | b', '  | 1 | 2'],
    ],
    [
      'several pictures in a figure are a gallery',
      '<figure><img src="https://a.example/1.png"><img src="https://a.example/2.png"><figcaption>Two</figcaption></figure>',
      ['gallery 2 caption=Two'],
    ],
    ['two titles count sections from the top', '<h1>a</h1><h2>b</h2><h1>c</h1>', ['h2 a', 'h3 b', 'h2 c']],
    ['right-to-left text is kept as it is', '<p dir="rtl">שלום עולם', ['p שלום עולם']],
    ['text is composed', '<p>e\u0301', ['p é']],
    [
      'check boxes make a check list',
      '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
      ['[x] a', '[ ] b'],
    ],
    ['a pull quote', '<aside class="pullquote"><p>Wow</p><cite>— B</cite></aside>', ['pull Wow — B']],
    [
      'levels as Word for the web writes them',
      '<div><ul><li data-aria-level="1">a</li></ul></div><div><ul><li data-aria-level="2">b</li></ul></div>',
      ['- a', '  - b'],
    ],
    [
      'a link around blocks is in each of them',
      '<a href="https://a.example"><p>a</p><p>b</p></a>',
      ['p <https://a.example|a>', 'p <https://a.example|b>'],
    ],
    ['text without its list entry is an entry', '<ul>a<li>b</li></ul>', ['- a', '- b']],
    [
      'a small language of its own is marked',
      '<div lang="en-US">One two three <i lang="DE">vier</i></div>',
      ['p One two three [italic de|vier]'],
    ],
  ])('%s', (_name, html, lines) => expect(read(html).lines).toEqual(lines));

  test('as it was: hidden and deleted text, bold headings, fillers and redirects stay', () => {
    const html =
      '<h2><b>a</b></h2><p>x<span style="display:none">y</span>&nbsp; z<del datetime="2026">d</del></p><p><a href="https://www.google.com/url?q=https://b.example">l</a></p>';
    expect(read(html, true).lines).toEqual([
      'h2 [bold|a]',
      'p xy\u00a0 z[strikethrough|d]',
      'p <https://www.google.com/url?q=https://b.example|l>',
    ]);
  });
});

describe('hostile input', () => {
  test.each([
    ['onerror', '<p>a</p><img src=x onerror=alert(1)>', ['p a']],
    ['svg onload', 'a<svg onload=alert(1)><text>t</text></svg>', ['p a']],
    [
      'math and style',
      'a<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      ['p a'],
    ],
    [
      'frames and objects',
      'a<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object><embed src="file:///c">',
      ['p a'],
    ],
    [
      'scripts of all kinds',
      'a<script>alert(1)</script><template><script>alert(1)</script></template><noscript>n</noscript>',
      ['p a'],
    ],
    [
      'disguised links',
      '<a href="java\tscript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="file:///etc/passwd">c</a> <a href="\\\\host\\share">d</a> <a href="ms-msdt:/id">e</a>',
      ['p a b c d e'],
    ],
    [
      'overlays and clobbering ids',
      '<div style="position:fixed;top:0">over</div><p id="getElementById" class="x" name="body">a</p>',
      ['p a'],
    ],
    [
      'base and refresh',
      '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example"><a href="x">a</a>',
      ['p a'],
    ],
    [
      'prototype names',
      '<p __proto__="x" class="__proto__ constructor"><constructor>a</constructor><toString>b</toString>',
      ['p ab'],
    ],
    [
      'pictures with odd addresses',
      '<p>a</p><img src="file:///c/x.png"><img src="\\\\host\\x.png"><img src="data:image/svg+xml,<svg/>"><img src="javascript:1">',
      ['p a'],
    ],
  ])('%s: the text stays, the machinery goes', (_name, html, lines) => {
    const result = read(html);
    expect(result.lines).toEqual(lines);
    expect(JSON.stringify(result.blocks)).not.toMatch(/alert|evil|onerror|javascript/);
  });

  test('a remote picture is an address and nothing else', () => {
    const html =
      '<img src="//a.example/x.png" srcset="https://b.example/y.png 2x" style="background:url(https://c.example)">';
    expect(read(html)).toMatchObject({
      lines: ['image https://a.example/x.png alt= caption='],
      said: ['1 remote picture kept as its address, not fetched'],
    });
  });

  test.each(['<div>', '<b>', '<ul><li>', '<i a="'])(
    '%s 100,000 times over gives the text and says that the rest is lost',
    tag => {
      const { lines, said } = read(`${tag.repeat(100_000)}">the text`);
      expect(lines.join()).toContain('the text');
      if (tag !== '<i a="') expect(said.join()).toContain('all formatting');
    },
  );

  test('a table that claims more cells than fit is cut, its text kept', () => {
    const { blocks } = read(
      `<table>${'<tr><td rowspan=65000 colspan=1000>a</td><td>b</td></tr>'.repeat(300)}</table>`,
    );
    expect(JSON.stringify(blocks).match(/"b"/g)?.length).toBe(300);
  });

  test('a list of 100,000 entries and a table of as many rows are read', () => {
    const html = `<ul>${'<li>a'.repeat(100_000)}</ul><table>${'<tr><td>a<td>b'.repeat(100_000)}</table>`;
    const [list, table] = htmlToBlocks(html, { newId: testOrigin().newId }).blocks;
    expect(list?.type === 'list' && list.items.length).toBe(100_000);
    expect(table?.type === 'table' && table.rows.length).toBe(100_000);
    // Seconds on a busy machine; the limit is for a test that hangs.
  }, 60_000);
});
