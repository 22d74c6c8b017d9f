import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { inlineText } from '#shared/article/inline.ts';
import { para, run, style } from '../testing/make-docx.ts';
import { png } from '../testing/png.ts';
import { readDocx } from '../testing/read-docx.ts';

const numbering = `
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

const styles =
  style('More', 'List Paragraph') +
  style('Bullet2', 'List Bullet 2') +
  style('Cap', 'caption') +
  style('Item', 'House item', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');

function item(list: number, level: number, text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

async function read(body: string) {
  return readDocx({ body, numbering, styles });
}

/** A list as `numbered from 1: a (bulleted from 1: b), c`. */
function describeList({ kind, start, items }: NestedList): string {
  const entries = items.map(({ content, children }) =>
    children ? `${inlineText(content)} (${describeList(children)})` : inlineText(content),
  );
  return `${kind} from ${start}: ${entries.join(', ')}`;
}

function lists(body: readonly Block[]): string[] {
  return body.map(block => (block.type === 'list' ? describeList(block) : block.type));
}

describe('lists', () => {
  it('nest by level, go on after a paragraph and begin where they say', async () => {
    const { article } = await read(
      item(1, 0, 'a') +
        item(1, 1, 'b') +
        item(1, 0, 'c') +
        para('', 'Between.') +
        item(1, 0, 'd') +
        para('', 'Between.') +
        item(3, 0, 'e'),
    );
    expect(lists(article.body)).toEqual([
      'numbered from 1: a (bulleted from 1: b), c',
      'paragraph',
      'numbered from 3: d',
      'paragraph',
      'numbered from 5: e',
    ]);
  });

  it('come from styles, too, and from their names alone; no list stands for number 0', async () => {
    const none = `<w:p><w:pPr><w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run('c')}</w:p>`;
    const { article } = await read(para('Item', 'a') + para('Bullet2', 'b') + none);
    expect(lists(article.body)).toEqual(['bulleted from 1: a (bulleted from 1: b)', 'paragraph']);
  });

  it('keep further paragraphs of an entry as lines of it', async () => {
    const { article, report } = await read(item(2, 0, 'a') + para('More', 'b') + item(2, 0, 'c'));
    expect(lists(article.body)).toEqual(['bulleted from 1: a\nb, c']);
    expect(report.map(({ code }) => code)).toEqual(['entry-paragraphs']);
  });

  it('are check lists when every entry begins with a box', async () => {
    const { article } = await read(item(2, 0, '☒ a') + item(2, 0, '☐ b'));
    expect(article.body).toMatchObject([
      { kind: 'check', items: [{ checked: true, content: [{ text: 'a' }] }, { checked: false }] },
    ]);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

  it('take merged cells apart so that columns stay columns, and know their header', async () => {
    const { article, report } = await read(
      `<w:tbl>${row(cell(para('', 'Wide'), '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}${row(
        cell(para('', 'Tall'), '<w:vMerge w:val="restart"/>') + cell(para('', 'b') + para('', 'c')),
      )}${row(cell(para(''), '<w:vMerge/>') + cell(para('', 'd')))}</w:tbl>`,
    );
    const [table] = article.body;
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.header).toBe(true);
    expect(table.rows.map(({ cells }) => cells.map(({ content }) => inlineText(content)))).toEqual([
      ['Wide', ''],
      ['Tall', 'b\nc'],
      ['', 'd'],
    ]);
    expect(report).toMatchObject([{ code: 'merged-cells', message: '2 merged cells were taken apart.' }]);
  });

  it('have the caption that stands next to them, and pictures of cells below', async () => {
    const { article } = await readDocx({
      body: `${para('Cap', 'Tides')}<w:tbl>${row(cell(para('', '<w:r><w:drawing><wp:docPr descr="A quay"/><a:blip r:embed="P"/></w:drawing></w:r>')))}</w:tbl>`,
      styles,
      links: [['P', 'image', 'media/quay.png']],
      files: { 'word/media/quay.png': png(4, 3) },
    });
    expect(article.body).toMatchObject([
      { type: 'table', caption: [{ text: 'Tides' }] },
      { type: 'image', alt: 'A quay', asset: article.assets[0]?.sha256 },
    ]);
  });
});

describe('pictures', () => {
  const drawing = (alt: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><a:blip r:embed="P"/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const links: [string, string, string][] = [['P', 'image', 'media/quay.png']];

  it('stand where they were, with alt text and caption, and are kept once', async () => {
    const { article } = await readDocx({
      body: para('', drawing('A quay')) + para('Cap', 'Low water') + para('', 'Text.', drawing('Again')),
      styles,
      links,
      files: { 'word/media/quay.png': png(4, 3) },
    });
    expect(article.assets).toMatchObject([{ fileName: 'quay.png', width: 4, height: 3, alt: 'A quay' }]);
    expect(article.body).toMatchObject([
      { type: 'image', alt: 'A quay', caption: [{ text: 'Low water' }] },
      { type: 'paragraph' },
      { type: 'image', alt: 'Again' },
    ]);
  });

  it('that claim to be huge, or are of another kind, are left out with a note; their alt text stays', async () => {
    for (const bytes of [png(50_000, 50_000), new TextEncoder().encode('no picture at all')]) {
      const { article, report } = await readDocx({
        body: para('', drawing('A quay')),
        links,
        files: { 'word/media/quay.png': bytes },
      });
      expect(article.assets).toEqual([]);
      expect(article.body).toMatchObject([{ type: 'image', asset: null, alt: 'A quay' }]);
      expect(report).toMatchObject([{ kind: 'lost', code: 'picture' }]);
    }
  });
});
