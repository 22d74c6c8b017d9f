import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { serializeArticle } from '#shared/article/parse-article.ts';
import { article, p, strong, testOrigin } from '#shared/testing/builders.ts';
import { exitCodes, UsageError } from '../command.ts';
import { compareCommand } from './compare.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-compare-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const code = await compareCommand.run(args, {
    print: text => printed.push(text),
    complain: line => complaints.push(line),
    progress: () => undefined,
    origin: testOrigin(),
    printToPdf: null,
    version: '0',
  });
  return { code, printed: printed.join(''), complaints };
}

async function write(name: string, given: Article): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, serializeArticle(given));
  return path;
}

const was = article([p('The ferry leaves at noon.'), p('It has a bell.')], { headline: 'Ferry' });
const [first, second] = was.body;

describe('galley compare', () => {
  it('prints words, marks and fields that differ, a line each', async () => {
    const body = [
      { ...p('The old ferry leaves at noon.'), id: first?.id ?? '' },
      { ...p('It has a ', strong('bell'), '.'), id: second?.id ?? '' },
    ];
    const one = await write('one.galley.json', was);
    const other = await write('other.galley.json', { ...was, headline: 'Old ferry', body });
    const { code, printed } = await run(one, other);
    expect(code).toBe(exitCodes.done);
    expect(printed).toContain('Changed paragraph: The {+old +}ferry leaves at noon.');
    expect(printed).toContain('It has a {~bell~}(plain -> bold).');
    expect(printed).toContain('Headline: ');
  });

  it('says so when nothing differs', async () => {
    const one = await write('one.galley.json', was);
    expect(await run(one, one)).toMatchObject({ code: exitCodes.done, printed: 'No differences.\n' });
  });

  it('prints the comparison as one JSON value with --json', async () => {
    const one = await write('one.galley.json', was);
    const other = await write('other.galley.json', { ...was, body: was.body.slice(0, 1) });
    const { printed } = await run(one, other, '--json');
    expect(JSON.parse(printed).summary).toMatchObject({ blocksRemoved: 1, wordsAdded: 0, wordsRemoved: 4 });
  });

  it('names the file that is missing and prints nothing', async () => {
    const one = await write('one.galley.json', was);
    const { code, printed, complaints } = await run(one, join(folder, 'gone.txt'));
    expect(code).toBe(exitCodes.atFault);
    expect(printed).toBe('');
    expect(complaints.join('')).toContain(join(folder, 'gone.txt'));
  });

  it('refuses one file alone', async () => {
    await expect(run('one.galley.json')).rejects.toThrow(UsageError);
  });
});
