import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { para, run, style } from './testing/make-docx.ts';
import { readDocx } from './testing/read-docx.ts';

const styles = [
  style('Title', 'Title'),
  style('Sub', 'Subtitle'),
  style('Who', 'Author'),
  style('When', 'Date'),
  style('H1', 'heading 1', '<w:rPr><w:b/></w:rPr>'),
  style('H2', 'heading 2'),
  style('Own', 'House heading', '<w:basedOn w:val="H2"/>'),
  style('Outline', 'Rubric', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  style('Q', 'Quote', '<w:rPr><w:i/></w:rPr>'),
  style('Code', 'Source Code'),
  style('Cap', 'caption'),
  style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
  style('Loud', 'Loud', '<w:rPr><w:b/></w:rPr>'),
].join('');

async function bodyOf(body: string, more: { numbering?: string; footnotes?: string } = {}) {
  return (await readDocx({ body, styles, ...more })).article.body;
}

describe('fields', () => {
  it('come from the styles above the text and are said to be recognised', async () => {
    const { article, report } = await readDocx({
      body: [
        para('Title', 'Slow tides'),
        para('Sub', 'What the estuary keeps'),
        para('Who', 'By Ada Fennimore'),
        para('When', '3 March 2026'),
        para('', 'The water came in.'),
      ].join(''),
      styles,
    });
    expect(article).toMatchObject({
      headline: 'Slow tides',
      dek: 'What the estuary keeps',
      byline: 'By Ada Fennimore',
      authors: [{ name: 'Ada Fennimore' }],
      metadata: { published: '2026-03-03' },
    });
    expect(article.body.map(blockText)).toEqual(['The water came in.']);
    expect(report.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'recognised headline',
      'recognised dek',
      'recognised byline',
      'recognised published',
    ]);
  });

  it('take the first heading for the headline where no paragraph is a title', async () => {
    const { article } = await readDocx({
      body: para('H1', 'Slow tides') + para('H2', 'Mud') + para('', 'Text.'),
      styles,
    });
    expect(article.headline).toBe('Slow tides');
    expect(article.body).toMatchObject([{ type: 'heading', level: 2 }, { type: 'paragraph' }]);
  });

  it('are filled from the properties of the document, but not with a name that a program gave it', async () => {
    const properties = (title: string) =>
      `<dc:title>${title}</dc:title><dc:creator>Brock Penhallow</dc:creator><cp:keywords>tides, mud</cp:keywords><dc:language>fr-CA</dc:language>`;
    const named = await readDocx({ body: para('', 'Text.'), core: properties('Slow tides') });
    expect(named.article).toMatchObject({
      headline: 'Slow tides',
      authors: [{ name: 'Brock Penhallow' }],
      metadata: { keywords: ['tides', 'mud'], language: 'fr-CA' },
    });
    const generic = await readDocx({ body: para('', 'Text.'), core: properties('Document1') });
    expect(generic.article.headline).toBe('');
  });
});

describe('paragraphs', () => {
  it('are headings by name, by the style they are based on, or by outline level', async () => {
    const body = await bodyOf(
      para('', 'Start.') + para('H1', 'One') + para('Own', 'Two') + para('Outline', 'Three'),
    );
    expect(body).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading', level: 2 },
      { type: 'heading', level: 3 },
      { type: 'heading', level: 4 },
    ]);
  });

  it('are quotations that go on, and program text line by line', async () => {
    const body = await bodyOf(
      para('Q', 'First.') + para('Q', 'Second.') + para('Code', 'if (tide) {') + para('Code', '  wait();'),
    );
    expect(body).toMatchObject([
      { type: 'quote', continues: false, content: [{ marks: [] }] },
      { type: 'quote', continues: true },
      { type: 'code', text: 'if (tide) {\n  wait();' },
    ]);
  });

  it('begin with their drop cap, which Word holds apart', async () => {
    const cap = `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${run('T')}</w:p>`;
    expect((await bodyOf(cap + para('', 'he water came in.'))).map(blockText)).toEqual([
      'The water came in.',
    ]);
  });

  it('without a word are left out, and those with only a line below are dividers', async () => {
    const line = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>';
    const body = await bodyOf(para('', 'One.') + para('') + line + para('', 'Two.'));
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'divider', 'paragraph']);
  });
});

describe('running text', () => {
  it('has the marks that differ from what its paragraph is by nature', async () => {
    const strong = '<w:rStyle w:val="Strong"/>';
    const [plain, heading, loud] = await bodyOf(
      para(
        '',
        run('a ', '<w:b/>'),
        run('b ', `${strong}`),
        run('c ', `${strong}<w:b w:val="0"/>`),
        run(
          'd',
          '<w:i/><w:smallCaps/><w:u w:val="single"/><w:vertAlign w:val="superscript"/><w:highlight w:val="yellow"/><w:strike/>',
        ),
      ) +
        para('H1', 'Bold by nature') +
        para('Loud', run('bold '), run('not', strong)),
    );
    const marksOf = (block: unknown) => JSON.stringify(block).match(/"marks":\[[^\]]*\]/g);
    expect(marksOf(plain)).toEqual([
      '"marks":["bold"]',
      '"marks":[]',
      '"marks":["italic","underline","strikethrough","smallCaps","superscript","highlight"]',
    ]);
    expect(marksOf(heading)).toEqual(['"marks":[]']);
    // Two styles that both set bold switch it off again (ECMA-376 part 1, 17.7.3).
    expect(marksOf(loud)).toEqual(['"marks":["bold"]', '"marks":[]']);
  });

  it('has breaks, tabs, hyphens and symbols for what they show', async () => {
    const [block] = await bodyOf(
      para(
        '',
        'a',
        '<w:r><w:br/></w:r>',
        'b',
        '<w:r><w:tab/></w:r>',
        'c',
        '<w:r><w:noBreakHyphen/></w:r>',
        'd',
        '<w:r><w:softHyphen/></w:r>',
        'e',
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
        '<w:r><w:br w:type="page"/></w:r>',
      ),
    );
    expect(block && blockText(block)).toBe('a\nb c\u2011d\u00ade→');
  });

  it('keeps results of fields, links by relationship and by field, and only words of other languages apart', async () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { article } = await readDocx({
      body: para(
        '',
        run('Le port de ', '<w:lang w:val="fr-FR"/>'),
        run('Saltmarsh ', '<w:lang w:val="fr-CA"/>'),
        run('low tide', '<w:lang w:val="en-GB"/>'),
        run(' dort longtemps ', '<w:lang w:val="fr-FR"/>'),
        field(' PAGE ', '7'),
        field(' HYPERLINK "https://example.org/a" \\o "Ebb" ', 'ebb'),
        `<w:hyperlink r:id="L1" w:anchor="top">${run('flow')}</w:hyperlink>`,
      ),
      links: [['L1', 'hyperlink', 'https://example.org/b']],
    });
    expect(article.metadata.language).toBe('fr-FR');
    expect(article.body).toMatchObject([
      {
        content: [
          { text: 'Le port de Saltmarsh ', language: '' },
          { text: 'low tide', language: 'en-GB' },
          { text: ' dort longtemps 7' },
          { type: 'link', href: 'https://example.org/a', title: 'Ebb' },
          { type: 'link', href: 'https://example.org/b#top' },
        ],
      },
    ]);
  });

  it('refers to foot- and endnotes, which stand behind the text', async () => {
    const { article } = await readDocx({
      body: para(
        '',
        'Tide',
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        ' and mud',
        '<w:r><w:endnoteReference w:id="2"/></w:r>',
      ),
      footnotes: `<w:footnote w:id="2">${para('', '<w:r><w:footnoteRef/></w:r>', ' One.')}${para('', 'More.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${para('', 'Two.')}</w:endnote>`,
    });
    const [text, one, two] = article.body;
    expect([one, two].map(note => note && blockText(note))).toEqual(['One.\nMore.', 'Two.']);
    expect(text).toMatchObject({
      content: [{ text: 'Tide' }, { note: one?.id }, { text: ' and mud' }, { note: two?.id }],
    });
  });

  it('of a text box stands in a box, and of a choice once', async () => {
    const box = `<w:txbxContent>${para('', 'Facts.')}</w:txbxContent>`;
    const body = await bodyOf(
      para(
        '',
        'Text.',
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    );
    expect(body).toMatchObject([{ type: 'paragraph' }, { type: 'aside', blocks: [{ type: 'paragraph' }] }]);
  });
});

describe('what surrounds the text', () => {
  it('has its place among the blocks of the body, whatever became of the paragraphs before it', async () => {
    const link = `<w:hyperlink r:id="L1">${run('here')}</w:hyperlink>`;
    const { article, report } = await readDocx({
      body: para('Title', 'Slow tides') + para('Code', 'a') + para('Code', 'b') + para('', link),
      styles,
      links: [['L1', 'hyperlink', 'file:///share']],
    });
    expect(article.body.map(({ type }) => type)).toEqual(['code', 'paragraph']);
    expect(report).toMatchObject([
      { code: 'link', at: 1 },
      { code: 'headline', at: 0 },
    ]);
  });

  it('is reported: hidden words, the tops of pages, and a table of contents where it stood', async () => {
    const { article, report } = await readDocx({
      body:
        para('', 'One.') +
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${para('', 'One 1')}</w:sdtContent></w:sdt>` +
        para('', 'Two', run(' secret', '<w:vanish/>')),
      header: para('', 'Draft for the desk'),
    });
    expect(article.body.map(blockText)).toEqual(['One.', 'Two']);
    expect(report.map(({ code, text, at }) => [code, text, at])).toEqual([
      ['hidden-text', ' secret', 1],
      ['contents', 'One 1', 1],
      ['header', 'Draft for the desk', 0],
    ]);
  });
});
