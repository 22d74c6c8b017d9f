import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { importBytes } from '../import-bytes.ts';
import { orderImport } from '../import-order.ts';
import { unpack } from './package/unpack.ts';
import { docxFiles, makeDocx, para, run, xml } from './testing/make-docx.ts';
import { readDocx } from './testing/read-docx.ts';

const whole = docxFiles({ body: para('', 'Slow tides.') });

async function refusalOf(bytes: Uint8Array) {
  const read = await importBytes({ bytes, fileName: 'estuary.docx' }, orderImport('auto', testOrigin()));
  return read.ok ? null : read.error;
}

/** Writes another name over one in an archive, in both places where it stands. */
function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

describe('a package made to do harm', () => {
  it.each([
    ['../../etc.xml', 'leads out'],
    ['..\\\\etcxx.xml', 'leads out'],
    ['/etc/abs/x.xml', 'leads out'],
    ['C:/etc/abs.xml', 'leads out'],
    ['word/x.xml:ads', 'no system allows'],
    ['word/a\u0000bc.xml', 'no system allows'],
  ])('is refused whole for the name %j', async (name, why) => {
    const safe = 'x'.repeat(name.length);
    const bytes = rename(zipSync({ ...whole, [safe]: strToU8('x') }), safe, name);
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'refused',
      message: expect.stringMatching(new RegExp(`^estuary.docx .*${why}.*Nothing was changed`)),
    });
  });

  it('is refused for two files of one name, whatever their case', async () => {
    const bytes = zipSync({ ...whole, 'word/Document.XML': strToU8('<x/>') });
    expect((await refusalOf(bytes))?.message).toContain('two files of one name');
  });

  it('is refused for a link to another file', async () => {
    const link = 0o120777 << 16;
    const bytes = zipSync({ ...whole, 'word/link': [strToU8('/etc/passwd'), { os: 3, attrs: link }] });
    expect((await refusalOf(bytes))?.message).toContain('a link to another file');
  });

  it('is refused for more files than a document has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, i) => [`word/${i}`, new Uint8Array(0)]),
    );
    expect((await refusalOf(zipSync({ ...whole, ...many }, { level: 0 })))?.message).toContain('10000 files');
  });

  it('stops unpacking at the limit, whatever sizes the archive claims', async () => {
    const bytes = zipSync({ bomb: new Uint8Array(3_000_000) });
    const lying = new Uint8Array(bytes);
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    await expect(unpack(bytes, 1_000_000)).rejects.toMatchObject({ code: 'refused' });
    await expect(unpack(lying, 1_000_000)).rejects.toMatchObject({
      code: expect.stringMatching(/refused|damaged/),
    });
    await expect(unpack(bytes, 4_000_000)).resolves.toHaveProperty('size', 1);
  });

  it('leaves an archive in it as it is', async () => {
    const inner = zipSync({ '../x': strToU8('x') });
    const bytes = zipSync({ ...whole, 'word/embeddings/inner.zip': inner });
    expect(await refusalOf(bytes)).toBeNull();
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 40)],
    ['overwritten within', (bytes: Uint8Array) => bytes.fill(0xff, 60, 120)],
    ['nothing but its first bytes', (bytes: Uint8Array) => bytes.slice(0, 30)],
  ])('is said to be damaged when it is %s', async (_, harm) => {
    expect(await refusalOf(harm(zipSync(whole)))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('use another copy'),
    });
  });
});

describe('a part made to do harm', () => {
  it('is refused for a document type, which could pull in other files', async () => {
    const document = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document/>';
    const bytes = zipSync({ ...whole, 'word/document.xml': strToU8(document) });
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('document type'),
    });
  });

  it('is refused for elements within each other without end', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000);
    expect(await refusalOf(makeDocx({ body: deep }))).toMatchObject({ code: 'refused' });
  });

  it('is said to be damaged when it is no XML, or not there', async () => {
    const { 'word/document.xml': _text, ...rest } = whole;
    for (const files of [{ ...whole, 'word/document.xml': xml('<w:document>') }, rest]) {
      expect((await refusalOf(zipSync(files)))?.code).toBe('damaged');
    }
  });

  // Whatever grew with the square of these would take minutes.
  it('takes no longer for what comes in great numbers', async () => {
    const many = 20_000;
    const joins = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('a')}</w:p>`;
    const note = '<w:r><w:footnoteReference w:id="#"/></w:r>';
    const fields = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>';
    const answer = (id: number) =>
      `<w:comment w:id="${id}"><w:p w14:paraId="${id.toString(16).padStart(8, '0')}"/></w:comment>`;
    const extended = (id: number) =>
      `<w15:commentEx w15:paraId="${id.toString(16).padStart(8, '0')}" w15:paraIdParent="${(id - 1).toString(16).padStart(8, '0')}"/>`;
    const ids = Array.from({ length: many }, (_, id) => id);
    const { article } = await readDocx({
      body:
        joins.repeat(many) +
        para('', 'b') +
        para('', ...ids.map(id => note.replace('#', String(id)))) +
        para('', fields.repeat(many), run('c').repeat(many)),
      comments: ids.map(answer).join(''),
      commentsExtended: ids.map(extended).join(''),
    });
    expect(article.body.slice(0, 3).map(block => blockText(block).length)).toEqual([many + 1, 0, many]);
    expect(article.review.threads.map(({ events }) => events.length)).toEqual([many]);
  }, 40_000);

  it('survives styles that are based on each other, and lists that refer to themselves', async () => {
    const { article } = await readDocx({
      body: para('A', 'Slow tides.'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    });
    expect(article.body).toHaveLength(1);
  });
});

describe('addresses in a document', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ms-msdt:/id', 'data:text/html,x'])(
    'keeps the text of a link to %s, without the link and with a note',
    async target => {
      const { article, report } = await readDocx({
        body: para('', `<w:hyperlink r:id="L1">${run('Read on')}</w:hyperlink>`),
        links: [['L1', 'hyperlink', target]],
      });
      expect(article.body).toMatchObject([{ content: [{ type: 'text', text: 'Read on' }] }]);
      expect(report).toMatchObject([{ kind: 'dropped', code: 'link', text: target }]);
    },
  );

  it('never reads a picture outside of the file and says where it was', async () => {
    const target = 'file:///share/secret.png';
    const { article, report } = await readDocx({
      body: para('', 'Before.', '<w:r><w:drawing><a:blip r:link="P1"/></w:drawing></w:r>'),
      links: [['P1', 'image', target]],
    });
    expect(article.assets).toEqual([]);
    expect(JSON.stringify(article.body)).not.toContain('secret');
    expect(report).toMatchObject([{ code: 'external-picture', text: target }]);
  });
});
