import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { article, image, p } from '#shared/testing/builders.ts';
import { type FileSystem, nodeFileSystem } from '../storage/file-system.ts';
import { exportArticle } from './export-article.ts';
import { html } from './formats/html.ts';
import { sha256 } from './testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from './testing/golden-article.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const afterEmbargo = '2026-12-01T00:00:00.000Z';
const readAsset = async () => goldenPicture.bytes;
const small = article([p('The bell rang.')], { headline: 'Bell' });
const run = (given: Article, formats: string[], system?: FileSystem) =>
  exportArticle(given, { formats, folder, readAsset, now: () => afterEmbargo, ...(system && { system }) });

function failingFrom(nth: number, code: string): FileSystem {
  let calls = 0;
  const write: FileSystem['write'] = (...given) => {
    if (++calls < nth) return nodeFileSystem.write(...given);
    return Promise.reject(Object.assign(new Error(code), { code }));
  };
  return { ...nodeFileSystem, write };
}

describe('exportArticle', () => {
  it('writes each format whole, with its pictures, and proves it', async () => {
    const exported = await run(goldenArticle, ['html', 'md']);
    expect(await readdir(folder)).toEqual(['tide-clock-pictures', 'tide-clock.html', 'tide-clock.md']);
    expect(await readdir(join(folder, 'tide-clock-pictures'))).toEqual(['tide-clock-final.png']);
    expect(exported).toMatchObject({
      ok: true,
      value: [
        { format: 'html', path: join(folder, 'tide-clock.html'), status: 'verified', differences: [] },
        { format: 'md', path: join(folder, 'tide-clock.md'), status: 'verified', differences: [] },
      ],
    });
    for (const receipt of exported.ok ? exported.value : []) {
      const bytes = await readFile(receipt.path);
      expect([receipt.bytes, receipt.sha256]).toEqual([bytes.length, sha256(bytes)]);
      expect(receipt.verified).toEqual(
        expect.arrayContaining([
          'headline',
          'dek',
          'byline',
          '2 authors',
          '2 credits',
          '4 pictures',
          '1 gallery',
          '2 tables',
          '1 box',
          '2 footnotes',
          '4 links',
        ]),
      );
    }
  });

  it('never writes over a file, also one that differs by case only', async () => {
    await writeFile(join(folder, 'BELL.html'), 'theirs');
    await run(small, ['html', 'md']);
    await run(small, ['html', 'md']);
    expect((await readdir(folder)).sort()).toEqual([
      'BELL.html',
      'bell-2.html',
      'bell-2.md',
      'bell-3.html',
      'bell-3.md',
    ]);
    expect(await readFile(join(folder, 'BELL.html'), 'utf8')).toBe('theirs');
  });

  it('never writes over a file that appears while it works', async () => {
    const write: FileSystem['write'] = async (...given) => {
      await writeFile(join(folder, 'bell.html'), 'theirs');
      return nodeFileSystem.write(...given);
    };
    const exported = await run(small, ['html', 'md'], { ...nodeFileSystem, write });
    expect(exported).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(await readdir(folder)).toEqual(['bell.html']);
    expect(await readFile(join(folder, 'bell.html'), 'utf8')).toBe('theirs');
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'read-only'],
  ])('leaves nothing when writing fails with %s, and says why', async (code, failureCode) => {
    for (const nth of [1, 2, 3]) {
      const exported = await run(goldenArticle, ['html', 'md'], failingFrom(nth, code));
      expect(exported).toMatchObject({ ok: false, error: { code: failureCode } });
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('says that the folder is not there, or is no folder', async () => {
    const gone = await exportArticle(small, { formats: ['html'], folder: join(folder, 'gone'), readAsset });
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const file = join(folder, 'file');
    await writeFile(file, '');
    const none = await exportArticle(small, { formats: ['html'], folder: file, readAsset });
    expect(none).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('does not keep a file that differs from the article, and says where it differs', async () => {
    vi.spyOn(html, 'render').mockReturnValue([
      {
        path: 'bell.html',
        bytes: html.render(article([]), { name: 'bell', pictures: new Map() })[0]?.bytes ?? new Uint8Array(),
      },
    ]);
    const exported = await run(small, ['html', 'md']);
    expect(exported).toMatchObject({
      ok: true,
      value: [
        { format: 'html', status: 'failed', verified: [] },
        { format: 'md', status: 'verified' },
      ],
    });
    expect(exported.ok && exported.value[0]?.differences).toContain(
      'Paragraph 1 is missing: “The bell rang.”.',
    );
    expect(await readdir(folder)).toEqual(['bell.md']);
  });

  it('reports a file that cannot be read back at all', async () => {
    vi.spyOn(html, 'render').mockReturnValue([{ path: 'bell.html', bytes: Uint8Array.of(0xff) }]);
    const exported = await run(small, ['html']);
    expect(exported).toMatchObject({ ok: true, value: [{ status: 'failed' }] });
    expect(exported.ok && exported.value[0]?.differences[0]).toMatch(/^The file could not be read back: /);
    expect(await readdir(folder)).toEqual([]);
  });

  it('names the formats there are when asked for another', async () => {
    const exported = await run(small, ['html', 'wordstar']);
    expect(exported).toMatchObject({ ok: false, error: { code: 'unsupported-format' } });
    expect(!exported.ok && exported.error.message).toContain('html, md');
    expect(await readdir(folder)).toEqual([]);
  });

  it('exports nothing when a picture is damaged or missing in the library', async () => {
    const pictured = article([{ ...image('', 'A clock'), asset: 'a'.repeat(64) }]);
    expect(await run(pictured, ['html'])).toMatchObject({ ok: false, error: { code: 'damaged' } });
    const missing = async () => Promise.reject(new Error('ENOENT'));
    const exported = await exportArticle(pictured, { formats: ['md'], folder, readAsset: missing });
    expect(exported).toMatchObject({ ok: false, error: { code: 'not-readable' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes nothing public while an embargo holds, says until when, and does when that is overridden', async () => {
    const held = article([p('The bell rang.')], {
      headline: 'Bell',
      metadata: { ...emptyMetadata(), embargo: '2026-03-01T10:00:00.000Z' },
    });
    const at = (now: string, ignoreEmbargo = false) =>
      exportArticle(held, { formats: ['html', 'md'], folder, readAsset, now: () => now, ignoreEmbargo });
    const refused = await at('2026-03-01T09:59:59.999Z');
    expect(refused).toMatchObject({ ok: false, error: { code: 'embargoed' } });
    expect(!refused.ok && refused.error.message).toMatch(
      /until (1 March|28 February|2 March) 2026, \d\d:\d\d/,
    );
    expect(await readdir(folder)).toEqual([]);
    expect(await at('2026-03-01T09:59:59.999Z', true)).toMatchObject({ ok: true });
    expect(await at('2026-03-01T10:00:00.000Z')).toMatchObject({ ok: true });
  });

  it('stays inside its folder, whatever the slug says', async () => {
    await mkdir(join(folder, 'inner'));
    const escaping = { ...small, slug: '../../escaped' };
    await exportArticle(escaping, { formats: ['html'], folder: join(folder, 'inner'), readAsset });
    expect(await readdir(folder)).toEqual(['inner']);
    expect(await readdir(join(folder, 'inner'))).toEqual(['escaped.html']);
  });

  it('takes nothing for its own that another export left half done', async () => {
    await mkdir(join(folder, `.galley-export-${process.pid}-1`));
    for (let i = 0; i < 3; i++) expect(await run(small, ['html'])).toMatchObject({ ok: true });
    expect((await readdir(folder)).filter(name => name.startsWith('.'))).toHaveLength(1);
  });
});
