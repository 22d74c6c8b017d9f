import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '#shared/article/article.ts';
import { serializeArticle } from '#shared/article/parse-article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { article, h2, p, testOrigin } from '#shared/testing/builders.ts';
import { importFile } from './import-file.ts';
import { sizeLimit } from './read-source.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-import-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function importOf(name: string, content: string | Uint8Array, from = 'auto') {
  const path = join(folder, name);
  await writeFile(path, content);
  return importFile(path, { from, origin: testOrigin() });
}

/** Fails with the code, in one sentence or two that name the file and say that nothing was changed. */
function expectFailure(
  result: Awaited<ReturnType<typeof importFile>>,
  code: string,
  name: string,
  says: RegExp,
): void {
  const error = result.ok ? null : result.error;
  expect(error?.code).toBe(code);
  expect(error?.message.startsWith(name)).toBe(true);
  expect(error?.message).toMatch(says);
  expect(error?.message).toMatch(/Nothing was changed/);
  expect(error?.message).not.toMatch(/\n/);
}

describe('a file that cannot be imported', () => {
  it('is missing', async () => {
    const missing = await importFile(join(folder, 'missing.txt'), { from: 'auto', origin: testOrigin() });
    expectFailure(missing, 'not-found', 'missing.txt', /not found/);
  });

  it('is a folder', async () => {
    await mkdir(join(folder, 'drafts.txt'));
    const found = await importFile(join(folder, 'drafts.txt'), { from: 'auto', origin: testOrigin() });
    expectFailure(found, 'bad-input', 'drafts.txt', /folder/);
  });

  it('is a link to itself', async () => {
    await symlink(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
    const looped = await importFile(join(folder, 'loop.txt'), { from: 'auto', origin: testOrigin() });
    expectFailure(looped, 'not-found', 'loop.txt', /itself/);
  });

  it('is too large, which is seen before it is read', async () => {
    const file = await open(join(folder, 'huge.txt'), 'w');
    await file.truncate(sizeLimit + 1);
    await file.close();
    const huge = await importFile(join(folder, 'huge.txt'), { from: 'auto', origin: testOrigin() });
    expectFailure(huge, 'too-large', 'huge.txt', /up to 24 MB/);
  });

  it.each([
    ['empty.txt', '', 'empty', /empty/],
    ['blank.txt', ' \n\t\r\n', 'empty', /white space/],
    ['binary.txt', new Uint8Array([0, 1, 2, 0, 255, 0, 7]), 'unsupported-format', /binary/],
    ['report.pdf', '%PDF-1.7 text', 'unsupported-format', /PDF/],
    ['letter.rtf', '{\\rtf1 text}', 'unsupported-format', /RTF/],
    ['essay.epub', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'unsupported-format', /e-book/],
    ['essay.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'damaged', /not a whole Word document/],
    ['bare.html', '<!doctype html><p hidden>text', 'empty', /no text that a reader would see/],
    ['page.html', '%PDF-1.7 text', 'unsupported-format', /PDF/],
    ['deep.html', '<div>'.repeat(100_000), 'refused', /nests/],
    ['cut.galley.json', '{"schemaVersion": 1, "id"', 'damaged', /JSON/],
    ['other.json', '{"name": "other"}', 'damaged', /no schema version/],
    ['deep.md', `${'> '.repeat(5000)}a`, 'refused', /nested/],
  ] as const)('is %s', async (name, content, code, says) => {
    expectFailure(await importOf(name, content), code, name, says);
  });

  it('is asked for in a format that there is not, or that it is not', async () => {
    expectFailure(await importOf('a.txt', 'text', 'wordstar'), 'unsupported-format', 'a.txt', /wordstar/);
    expectFailure(await importOf('a.txt', 'text', 'json'), 'damaged', 'a.txt', /JSON/);
  });
});

describe('hostile JSON', () => {
  const stored = serializeArticle(article([p('text')]));

  it.each([
    ['a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'levels in a field of an article',
      stored.replace('"body"', `"x": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}, "body"`),
    ],
    ['a prototype', stored.replace('"body"', '"__proto__": {"polluted": true}, "body"')],
    ['a prototype in escapes', stored.replace('"body"', '"\\u005f_proto__": {"polluted": true}, "body"')],
  ])('with %s is refused', async (_name, content) => {
    expectFailure(await importOf('a.json', content), 'refused', 'a.json', /./);
    expect({}).not.toHaveProperty('polluted');
  });

  it('takes brackets in a text for text', async () => {
    const deep = article([p('['.repeat(5000))]);
    expect(await importOf('a.json', serializeArticle(deep))).toMatchObject({
      ok: true,
      value: { article: deep },
    });
  });
});

describe('a file that can be imported', () => {
  it('keeps raw bytes, their hash, the format and the time beside the article', async () => {
    const read = await importOf('a.txt', '\ufeffHello\r\n');
    expect(read).toMatchObject({
      ok: true,
      value: {
        source: { fileName: 'a.txt' },
        article: {
          revision: 0,
          provenance: {
            fileName: 'a.txt',
            format: 'txt',
            importedAt: '2026-01-02T03:04:05.000Z',
            sha256: '9b4e1f195afba7da4371138d6ec6ba72d1a00bbfc97b554490ab2b212c14d51f',
          },
        },
      },
    });
    expect(read.ok && read.value.source.bytes).toEqual(new TextEncoder().encode('\ufeffHello\r\n'));
    expect(read.ok && articleSchema.parse(read.value.article)).toBeTruthy();
  });

  it('is known by its name, and otherwise by what it holds', async () => {
    const galley = serializeArticle(article([h2('x')]));
    const formats: [name: string, content: string, format: string | undefined][] = [
      ['a.md', '# x', 'md'],
      ['a.MARKDOWN', '# x', 'md'],
      ['a.txt', '# x', 'txt'],
      ['a', '# x', 'txt'],
      ['a.galley.json', galley, undefined],
      ['a', galley, undefined],
    ];
    for (const [name, content, format] of formats) {
      const read = await importOf(name, content);
      expect([name, read.ok && read.value.article.provenance?.format]).toEqual([name, format]);
    }
  });

  it('gives back an article of Galley as it was written, id and unknown fields and all', async () => {
    const given = { ...article([p('text'), h2('x')]), revision: 7, mood: 'calm' };
    expect(await importOf('a.galley.json', serializeArticle(given))).toMatchObject({
      ok: true,
      value: { article: given, report: [] },
    });
  });

  it('opens its report with what decoding had to say', async () => {
    const read = await importOf('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    expect(read.ok && read.value.article.body.map(blockText)).toEqual(['café']);
    expect(read).toMatchObject({ value: { report: [{ code: 'encoding' }] } });
  });

  it('stores text in NFC and says where that changed it', async () => {
    const read = await importOf('a.txt', 'one\n\ncafe\u0301');
    expect(read.ok && read.value.article.body.map(blockText)).toEqual(['one', 'café']);
    expect(read).toMatchObject({ value: { report: [{ code: 'composed', where: { line: 3, endLine: 3 } }] } });
  });

  it('makes the same article of the same file, ids included', async () => {
    const text =
      'On ferries\n\nThe bell of the lower ferry rang on Monday for the first time in nine invented years.';
    expect(await importOf('a.txt', text)).toEqual(await importOf('a.txt', text));
  });
});
