import { describe, expect, it, vi } from 'vitest';
import type { Method, Request } from '#shared/ipc/contract.ts';
import type { ImportPreview, Looked } from '#shared/ipc/import.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Desk } from '../desk.ts';
import { ImportDesk, type ImportHost } from './import-desk.ts';
import { takenOf } from './import-state.ts';

const preview: ImportPreview = {
  headline: 'A bell',
  dek: '',
  byline: '',
  authors: [],
  format: 'Markdown',
  words: 3,
  pictures: 0,
  size: 20,
  opening: [],
  blocks: 1,
  report: [],
  notes: 0,
  canTakeWhole: true,
  twins: [],
  sameAs: null,
};
const broken: Looked = {
  error: { code: 'unsupported-format', message: 'b.bin is a binary file, not text. Nothing was changed.' },
  canTakeWhole: false,
};
const cancelled: Looked = { error: { code: 'cancelled', message: 'It was cancelled.' }, canTakeWhole: false };

type Answers = Partial<{
  [M in Method]: (request: Request<M>) => Result<unknown> | Promise<Result<unknown>>;
}>;

/** A window whose main process answers so; files are chosen by these names, which are their keys, too. */
function windowWith(names: readonly string[], answers: Answers, whyReadOnly: string | null = null) {
  const asked: Method[] = [];
  const known: Answers = {
    'import:choose': () => success(names.map(fileName => ({ key: fileName, fileName, bytes: null }))),
    'import:look': () => success({ preview }),
    'import:add': () => success({ id: 'added' }),
    ...answers,
  };
  const call = async (method: Method, request?: unknown) => {
    asked.push(method);
    return (await known[method]?.(request as never)) ?? success(undefined);
  };
  const host = {
    desk: { call: call as Desk['call'] },
    shelf: { spike: vi.fn(async () => undefined), spikeAll: vi.fn(async () => undefined) },
    whyReadOnly: () => whyReadOnly,
    tell: vi.fn<ImportHost['tell']>(),
    show: vi.fn<ImportHost['show']>(),
    leave: vi.fn(async () => true),
    refreshList: vi.fn(async () => undefined),
    openArticle: vi.fn(async () => undefined),
    saveSettings: vi.fn(),
  };
  return { host, asked, imports: new ImportDesk(host) };
}

describe('ImportDesk', () => {
  it('asks for no files in a library that can only be read, and says why', async () => {
    const { imports, host, asked } = windowWith(['a.md'], {}, 'Somebody else has it open.');
    await imports.choose();
    expect(asked).toEqual([]);
    expect(host.tell.mock.calls[0]?.[1]).toBe(
      'Nothing was imported, because this library can only be read. Somebody else has it open.',
    );
  });

  it('tells of a single file that cannot be read in its one sentence, without a dialog', async () => {
    const { imports, host } = windowWith(['b.bin'], { 'import:look': () => success(broken) });
    await imports.choose();
    expect(host.tell.mock.calls.map(([kind, text]) => [kind, text])).toEqual([
      ['error', 'b.bin is a binary file, not text. Nothing was changed.'],
    ]);
    expect(host.show).toHaveBeenLastCalledWith(null);
  });

  it('takes what can be read and is new, and leaves what is known or broken for the user to decide', async () => {
    const looks: Record<string, Looked> = {
      'a.md': { preview },
      'b.bin': broken,
      'c.md': { preview: { ...preview, sameAs: 'a.md' } },
      'd.md': { preview: { ...preview, twins: [{ id: 'x', headline: 'A bell', spiked: false }] } },
    };
    const { imports } = windowWith(Object.keys(looks), {
      'import:look': ({ key }) => success(looks[key]),
    });
    await imports.choose();
    const { files } = imports.state.get();
    expect(takenOf(files).map(({ name }) => name)).toEqual(['a.md']);
    imports.take(
      files.map(({ id }) => id),
      true,
    );
    expect(takenOf(imports.state.get().files).map(({ name }) => name)).toEqual(['a.md', 'c.md', 'd.md']);
  });

  it('imports one file alone again when the user says so', async () => {
    const twins = [{ id: 'x', headline: 'A bell', spiked: false }];
    const { imports, host } = windowWith(['a.md'], {
      'import:look': () => success({ preview: { ...preview, twins } }),
    });
    await imports.choose();
    await imports.accept();
    expect(host.openArticle).toHaveBeenCalledWith('added');
  });

  it('shows what was read before it was cancelled, and adds none of it', async () => {
    const { imports, asked } = windowWith(['a.md', 'b.md', 'c.md'], {
      'import:look': ({ key }) => {
        if (key === 'b.md') imports.cancel();
        return success(key === 'b.md' ? cancelled : { preview });
      },
    });
    await imports.choose();
    const { files, remarks, busy } = imports.state.get();
    expect(files.map(({ name }) => name)).toEqual(['a.md']);
    expect(remarks).toEqual(['Cancelled: 2 files were not read.']);
    expect(busy).toBeNull();
    expect(asked).not.toContain('import:add');
  });

  it('opens the last article that was imported, and offers to undo all of them', async () => {
    let count = 0;
    const { imports, host } = windowWith(['a.md', 'b.md'], {
      'import:add': () => success({ id: `article-${++count}` }),
    });
    await imports.choose();
    await imports.accept();
    expect(host.openArticle).toHaveBeenCalledWith('article-2');
    expect(imports.state.get().files).toEqual([]);
    const [, , actions] = host.tell.mock.calls.at(-1) ?? [];
    actions?.[0]?.run();
    expect(imports.state.get().undoing).toEqual(['article-1', 'article-2']);
    await imports.undo(false);
    expect(host.shelf.spikeAll).toHaveBeenCalledWith(['article-1', 'article-2']);
  });

  it('keeps a file that could not be added, with the reason, and imports it at the next try', async () => {
    let full = true;
    const { imports, host } = windowWith(['a.md', 'b.md'], {
      'import:add': ({ key }) =>
        key === 'b.md' && full ? failure('disk-full', 'The disk is full.') : success({ id: key }),
    });
    await imports.choose();
    await imports.accept();
    const [left, ...others] = imports.state.get().files;
    expect(left).toMatchObject({ name: 'b.md', problem: 'The disk is full.' });
    expect(others).toEqual([]);
    expect(host.openArticle).not.toHaveBeenCalled();
    full = false;
    await imports.accept();
    expect(host.openArticle).toHaveBeenCalledWith('b.md');
  });

  it('imports nothing while the open article cannot be saved', async () => {
    const { imports, host, asked } = windowWith(['a.md'], {});
    host.leave.mockResolvedValue(false);
    await imports.choose();
    await imports.accept();
    expect(asked).not.toContain('import:add');
    expect(imports.state.get().files).toHaveLength(1);
  });

  it('undoes nothing when the place for the files was not chosen', async () => {
    const { imports, host } = windowWith([], { 'import:giveBack': () => success(false) });
    imports.askToUndo(['article-1']);
    expect(await imports.undo(true)).toBe(false);
    expect(host.shelf.spike).not.toHaveBeenCalled();
  });
});
