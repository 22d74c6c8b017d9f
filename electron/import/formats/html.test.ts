import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { importBytes } from '../import-bytes.ts';
import { paragraphs, readPageSource, sitePage, tryPage } from '../page/testing/read-page-source.ts';

const order = { from: 'auto', now: '2026-01-02T03:04:05.000Z', seed: 'a', whole: false };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, sign => sign.codePointAt(0) ?? 0);

describe('the format of web pages', () => {
  it('claims pages by name and by how they open, and nothing else', async () => {
    const formatOf = async (fileName: string, text: string) => {
      const read = await importBytes({ bytes: bytesOf(text), fileName }, order);
      return read.ok ? read.value.article.provenance?.format : read.error.code;
    };
    expect(await formatOf('a.htm', '<p>Text of a page</p>')).toBe('html');
    expect(await formatOf('saved', '\n<!-- saved -->\n<!DOCTYPE html><p>Text</p>')).toBe('html');
    expect(await formatOf('a.txt', 'She wrote <html> on the wall.')).toBe('txt');
    expect(await formatOf('a.md', '<html>')).toBe('md');
  });

  it.each([
    ['UTF-8 that declares Latin-1', bytesOf('<meta charset="iso-8859-1"><p>Café „Möwe“</p>')],
    [
      'Windows-1252 that declares UTF-8',
      latin('<meta charset="utf-8"><p>Caf\u00e9 \u0084M\u00f6we\u0093</p>'),
    ],
    [
      'Windows-1252 in an http-equiv',
      latin(
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Caf\u00e9 \u0084M\u00f6we\u0093</p>',
      ),
    ],
    [
      'a byte order mark against the declaration',
      bytesOf('\ufeff<meta charset="shift_jis"><p>Café „Möwe“</p>'),
    ],
  ])('reads %s', (_what, bytes) => {
    expect(readPageSource(bytes).article.body.map(blockText)).toEqual(['Café „Möwe“']);
  });

  it('reads encodings of other scripts by what the page declares', () => {
    const russian = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const bytes = new Uint8Array([
      ...bytesOf('<meta charset="windows-1251"><p>'),
      ...russian,
      ...bytesOf('</p>'),
    ]);
    expect(readPageSource(bytes).article.body.map(blockText)).toEqual(['Привет']);
  });

  it('refuses a page of 100,000 levels in one sentence, and soon', () => {
    const read = tryPage(`<html><body>${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}`);
    expect(read.ok ? '' : read.error.message).toMatch(/^page\.html nests .*Nothing was changed; /);
  });

  it('can be taken as it is, whatever it is, with every text that is seen as body', async () => {
    const whole = async (text: string) => {
      const read = await importBytes(
        { bytes: bytesOf(text), fileName: 'page.html' },
        { ...order, whole: true },
      );
      return read.ok ? read.value.article : null;
    };
    expect((await whole(sitePage({})))?.headline).toBe('');
    expect((await whole(sitePage({})))?.body.map(blockText)).toEqual(
      expect.arrayContaining(['Harbour closes', ...paragraphs]),
    );
    expect((await whole(`${'<div>'.repeat(100_000)}text`))?.body.map(blockText)).toEqual(['text']);
  });

  it('refuses a page without anything to read', () => {
    const read = tryPage('<html><head><script>run()</script></head><body><p hidden>x</p></body></html>');
    expect(read.ok ? '' : read.error.message).toMatch(
      /no text that a reader would see\. Nothing was changed/,
    );
  });

  it('keeps the text of a hostile page and none of its machinery', () => {
    const head =
      '<base href="javascript:alert(1)//"><meta http-equiv="refresh" content="0;url=https://evil.example">';
    const hostile =
      '<p>Before <a href="java\tscript:alert(1)">a link</a><img src=x onerror=alert(1)><svg onload=alert(1)></svg> after.</p>';
    const body = `${hostile}${paragraphs.map(text => `<p onclick="alert(1)">${text}</p>`).join('')}<iframe srcdoc="<script>alert(1)</script>"></iframe>`;
    const { article } = readPageSource(sitePage({ head, body }));
    expect(article.body.map(blockText)).toContain('Before a link after.');
    expect(JSON.stringify(article.body)).not.toMatch(/javascript|onerror|onload|onclick|srcdoc|alert/);
  });
});
