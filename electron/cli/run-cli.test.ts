import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseArticle, serializeArticle } from '#shared/article/parse-article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { receiptSchema } from '#shared/exchange/receipt.ts';
import { article, p, testOrigin } from '#shared/testing/builders.ts';
import { exportFormats, printedFormats } from '../export/formats/index.ts';
import { importFormats } from '../import/formats/index.ts';
import { Library } from '../storage/library.ts';
import { runCli } from './run-cli.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const code = await runCli(args, {
    print: text => {
      out += text;
    },
    complain: line => errors.push(line),
    progress: () => undefined,
    origin: testOrigin(),
    printToPdf: null,
    version: '1.2.3',
  });
  return { code, out, errors };
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const essay = '# The bell\n\nIt rang on Monday.\n\n<!-- hidden -->\n';
const printed = z.object({
  article: z.unknown(),
  warnings: z.array(z.looseObject({ code: z.string(), message: z.string(), where: z.unknown() })),
});

describe('galley', () => {
  it('prints its version, and help that names every command and format', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', errors: [] });
    const { code, out } = await run('help');
    expect(code).toBe(0);
    for (const word of ['import', 'export', 'check', 'formats']) expect(out).toContain(`galley ${word}`);
    for (const { info } of exportFormats) expect(out).toContain(info.id);
    expect((await run('help', 'check')).out).toMatch(/^galley check/);
    expect((await run('check', '--help')).out).toMatch(/^galley check/);
  });

  it.each([
    [[], /command is missing/],
    [['print'], /“print” is no command/],
    [['import'], /needs a file/],
    [['import', 'a.txt', '--frm', 'txt'], /--frm/],
    [['import', 'a.txt', '--from', 'doc'], /--from takes auto, docx, json, md, html, txt/],
    [['export', 'a.txt', '--out', 'x'], /--to/],
    [['export', 'a.txt', '--to', 'md'], /--out/],
    [['export', 'a.txt', '--to', 'md,papyrus', '--out', 'x'], /papyrus/],
    [['check'], /one file/],
    [['library'], /needs a folder/],
    [['library', 'x', 'mend'], /list, search, verify, stats/],
    [['library', 'x', 'search'], /words to look for/],
    [['help', 'print'], /“print” is no command/],
  ])('answers %j with code 2 and one line', async (args, says) => {
    const { code, out, errors } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(says);
    expect(errors[0]).not.toContain('\n');
  });

  it('lists what it reads and writes', async () => {
    const listed = JSON.parse((await run('formats', '--json')).out);
    expect(listed).toEqual({
      import: importFormats.map(({ info }) => info),
      export: [...exportFormats, ...printedFormats].map(({ info }) => info),
    });
  });
});

describe('galley import', () => {
  it('prints one file as one article with its warnings', async () => {
    const { code, out, errors } = await run('import', await file('a.md', essay), '--json');
    const { article, warnings } = printed.parse(JSON.parse(out));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(parseArticle(article)).toMatchObject({ ok: true, value: { headline: 'The bell', revision: 0 } });
    expect(warnings.map(({ code }) => code)).toEqual(['headline', 'html-comment']);
  });

  it('prints several files as an array, in order, the failed ones with their error', async () => {
    const { code, out, errors } = await run(
      'import',
      await file('a.md', essay),
      join(folder, 'missing.txt'),
      await file('b.txt', 'Hello'),
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { article: { headline: 'The bell' } },
      { file: join(folder, 'missing.txt'), error: { code: 'not-found' } },
      { article: { provenance: { fileName: 'b.txt' } } },
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(join(folder, 'missing.txt'));
  });

  it('writes a Galley file named for the headline, which is the same article again', async () => {
    const out = join(folder, 'deep/out');
    expect((await run('import', await file('a.md', essay), '--out', out)).code).toBe(0);
    expect(await readdir(out)).toEqual(['the-bell.galley.json']);
    const again = await run('import', join(out, 'the-bell.galley.json'), '--json');
    const read = parseArticle(printed.parse(JSON.parse(again.out)).article);
    expect(read.ok && read.value.body.map(blockText)).toEqual(['It rang on Monday.']);
  });

  it('does not write over a file that is there', async () => {
    await file('the-bell.galley.json', 'mine');
    const { code, errors } = await run('import', await file('a.md', essay), '--out', folder);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/the-bell\.galley\.json is there already/);
    expect(await readFile(join(folder, 'the-bell.galley.json'), 'utf8')).toBe('mine');
  });

  it('says in one line that --out or --library is no folder', async () => {
    const path = await file('a.md', essay);
    for (const option of ['--out', '--library']) {
      const { code, errors } = await run('import', path, option, path);
      expect(code).toBe(1);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/no folder|not a folder/);
    }
  });

  it('adds to a library, with the raw bytes, and never in the place of another article', async () => {
    const library = join(folder, 'library');
    const given = article([p('text')], { headline: 'Kept' });
    const path = await file('a.galley.json', serializeArticle(given));
    expect((await run('import', path, '--library', library)).code).toBe(0);
    await writeFile(path, serializeArticle({ ...given, headline: 'Another' }));
    expect((await run('import', path, '--library', library)).code).toBe(0);
    const listed = (await Library.open(library, testOrigin())).list();
    expect(listed.map(({ headline }) => headline).sort()).toEqual(['Another', 'Kept']);
    expect(listed.find(({ id }) => id === given.id)?.headline).toBe('Kept');
    expect(await readdir(join(library, 'articles', given.id, 'source'))).toHaveLength(1);
  });
});

describe('galley export', () => {
  it('writes every format and prints a receipt for each', async () => {
    const out = join(folder, 'out');
    const {
      code,
      out: receipts,
      errors,
    } = await run('export', await file('a.md', essay), '--to', 'all', '--out', out, '--json');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const read = z.array(receiptSchema).parse(JSON.parse(receipts));
    expect(read.map(({ format }) => format)).toEqual(exportFormats.map(({ info }) => info.id));
    for (const { path, bytes, status } of read) {
      expect(status).toBe('verified');
      expect((await readFile(path)).length).toBe(bytes);
    }
  });

  it('keeps an embargo unless it is told to ignore it', async () => {
    const held = await file(
      'held.md',
      `---\nembargo: "2099-01-01T00:00:00.000Z"\n---\n\n# Held\n\nThe bell rang.\n`,
    );
    const kept = await run('export', held, '--to', 'md', '--out', join(folder, 'out'));
    expect(kept.code).toBe(1);
    expect(kept.errors[0]).toMatch(/under embargo until/);
    const ignored = await run('export', held, '--to', 'md', '--out', join(folder, 'out'), '--ignore-embargo');
    expect(ignored.code).toBe(0);
  });

  it('exports what it can and ends with 1 when a file was at fault', async () => {
    const out = join(folder, 'out');
    const { code, errors } = await run(
      'export',
      join(folder, 'no.txt'),
      await file('a.md', essay),
      '--to',
      'md',
      '--out',
      out,
    );
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(await readdir(out)).toEqual(['the-bell.md']);
  });

  it('says in one line that the folder is none', async () => {
    const path = await file('a.md', essay);
    const { code, errors } = await run('export', path, '--to', 'md', '--out', path);
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/is a file, not a folder/);
  });
});

describe('galley library', () => {
  async function filled(): Promise<string> {
    const folder_ = join(folder, 'library');
    const origin = testOrigin();
    const library = await Library.open(folder_, origin);
    for (const [headline, text] of [
      ['The bell', 'It rang on Monday.'],
      ['The ferry', 'Nobody heard it.'],
    ] as const) {
      await library.add({ ...article([p(text)], { headline }), id: origin.newId() });
    }
    await library.close();
    return folder_;
  }

  it('lists, searches and counts', async () => {
    const library = await filled();
    const listed = await run('library', library, 'list', '--json');
    expect(listed).toMatchObject({ code: 0, errors: [] });
    expect(JSON.parse(listed.out)).toHaveLength(2);
    const found = await run('library', library, 'search', 'rang', 'monday');
    expect(found.out).toMatch(/^\S+ .*The bell\n$/);
    expect(JSON.parse((await run('library', library, 'stats', '--json')).out)).toMatchObject({ articles: 2 });
  });

  it('verifies without changing anything, and ends with 1 when a file is damaged', async () => {
    const library = await filled();
    const files = async () => (await readdir(library, { recursive: true })).sort();
    const before = await files();
    const good = await run('library', library, 'verify', '--json');
    expect(good).toMatchObject({ code: 0, errors: [] });
    expect(JSON.parse(good.out)).toMatchObject({ articles: 2, problems: [], quarantined: [] });

    const [id] = await readdir(join(library, 'articles'));
    const damaged = join(library, 'articles', String(id), 'article.json');
    await writeFile(damaged, '{"half');
    await mkdir(join(library, 'quarantine/then'), { recursive: true });
    await writeFile(join(library, 'quarantine/then/old.json'), '');
    const bad = await run('library', library, 'verify');
    expect(bad.code).toBe(1);
    expect(bad.errors).toHaveLength(1);
    expect(bad.errors[0]).toContain(damaged);
    expect(bad.out).toContain('1 damaged; 1 in quarantine');
    expect(bad.out).toContain('quarantined  quarantine/then/old.json');
    expect((await files()).filter(path => !path.startsWith('quarantine'))).toEqual(before);
    expect(await readFile(damaged, 'utf8')).toBe('{"half');
  });

  it('makes no library where there is none', async () => {
    const { code, out, errors } = await run('library', join(folder, 'nowhere'), 'list');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors[0]).toContain('nowhere');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('galley check', () => {
  it('prints findings as one JSON value', async () => {
    const { code, out } = await run('check', await file('a.md', essay), '--json', '--profile', 'news');
    expect(code).toBe(0);
    expect(z.array(z.unknown()).safeParse(JSON.parse(out)).success).toBe(true);
  });

  it('holds the article to a profile, one of its own or of a file', async () => {
    const rules = async (...more: string[]) => {
      const { out } = await run('check', await file('a.md', essay), '--json', ...more);
      return z.array(z.object({ rule: z.string(), message: z.string() })).parse(JSON.parse(out));
    };
    expect((await rules('--profile', 'gone')).map(({ rule }) => rule)).toContain('profile.unknown');
    const profiles = await file(
      'profiles.json',
      JSON.stringify({
        schemaVersion: 1,
        profiles: [
          {
            id: 'ours',
            name: 'Ours',
            rules: [{ field: 'ednote', need: 'required', least: null, most: null }],
          },
        ],
      }),
    );
    expect(await rules('--profile', 'ours', '--profiles', profiles)).toContainEqual(
      expect.objectContaining({ rule: 'profile.required' }),
    );
    const { code, errors } = await run(
      'check',
      await file('a.md', essay),
      '--profiles',
      join(folder, 'none'),
    );
    expect(code).toBe(1);
    expect(errors[0]).toContain('Nothing was checked');
  });

  it('ends with 1 for a file that cannot be read', async () => {
    await mkdir(join(folder, 'a.txt'));
    expect(await run('check', join(folder, 'a.txt'))).toMatchObject({ code: 1, out: '' });
  });
});
