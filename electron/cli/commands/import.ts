import { articleToStored } from '#shared/article/parse-article.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import { type Failure, type Result, success } from '#shared/result.ts';
import { addToLibrary } from '../../import/add-to-library.ts';
import { importFormats } from '../../import/formats/index.ts';
import { type ImportedFile, importFile } from '../../import/import-file.ts';
import type { Library } from '../../storage/library.ts';
import { type Command, complainOf, exitCodes, type Terminal, UsageError } from '../command.ts';
import { openLibrary } from '../open-library.ts';
import { parseOptions } from '../parse-options.ts';
import { writeArticle } from '../write-article.ts';

const formatIds = ['auto', ...importFormats.map(({ info }) => info.id)];

interface Wish {
  from: string;
  out: string | undefined;
  library: Library | null;
}

/** What became of one file: the import, and where it was put. */
interface Outcome {
  imported: ImportedFile;
  path: string | null;
  id: string | null;
}

export const importCommand: Command = {
  name: 'import',
  usage: `<file...> [--from ${formatIds.join('|')}] [--json] [--out DIR] [--library DIR]`,
  summary: 'Reads files into articles, to print, to write as Galley files or to add to a library.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      from: { type: 'string', default: 'auto' },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      library: { type: 'string' },
    });
    if (positionals.length === 0) throw new UsageError('import needs a file');
    if (!formatIds.includes(values.from)) {
      throw new UsageError(`--from takes ${formatIds.join(', ')}, not “${values.from}”`);
    }
    const opened =
      values.library === undefined ? success(null) : await openLibrary(values.library, terminal.origin);
    if (!opened.ok) {
      complainOf(terminal, opened.error, values.library ?? '');
      return exitCodes.atFault;
    }
    const wish: Wish = { from: values.from, out: values.out, library: opened.value };
    const printed: unknown[] = [];
    let failed = false;
    for (const [done, path] of positionals.entries()) {
      terminal.progress(positionals.length > 1 ? `${done + 1} of ${positionals.length}: ${path}` : path);
      const outcome = await importOne(path, wish, terminal);
      if (!outcome.ok) {
        failed = true;
        complainOf(terminal, outcome.error, path);
      }
      if (values.json) printed.push(outcome.ok ? toJson(outcome.value) : errorToJson(path, outcome.error));
      else if (outcome.ok) terminal.print(describe(path, outcome.value));
    }
    terminal.progress('');
    await wish.library?.close();
    if (values.json && positionals.length > 1) terminal.print(`${JSON.stringify(printed, null, 2)}\n`);
    else if (values.json && !failed) terminal.print(`${JSON.stringify(printed[0], null, 2)}\n`);
    return failed ? exitCodes.atFault : exitCodes.done;
  },
};

async function importOne(path: string, wish: Wish, { origin }: Terminal): Promise<Result<Outcome>> {
  const read = await importFile(path, { from: wish.from, origin });
  if (!read.ok) return read;
  let imported = read.value;
  if (wish.library) {
    const added = await addToLibrary(wish.library, imported, origin);
    if (!added.ok) return added;
    imported = { ...imported, article: added.value };
  }
  const written = wish.out === undefined ? success(null) : await writeArticle(imported.article, wish.out);
  if (!written.ok) return written;
  return success({ imported, path: written.value, id: wish.library ? imported.article.id : null });
}

function toJson({ imported, path }: Outcome): unknown {
  const warnings = imported.report.map(({ code, kind, message, where, text }) => ({
    code,
    kind,
    message,
    where,
    text,
  }));
  return { article: articleToStored(imported.article), warnings, ...(path === null ? {} : { path }) };
}

function errorToJson(path: string, { code, message }: Failure): unknown {
  return { file: path, error: { code, message } };
}

/** A line for people: where the article went, or what it is when it went nowhere. */
function describe(path: string, { imported, path: written, id }: Outcome): string {
  const { article, report } = imported;
  const words = wordCount(article);
  const count = (kind: string) => report.filter(note => note.kind === kind).length;
  const parts = [
    article.headline === '' ? 'no headline' : `“${article.headline}”`,
    words === 1 ? '1 word' : `${words} words`,
    `${count('recognised')} recognised, ${count('dropped')} left out, ${count('lost')} lost`,
  ];
  const places = [written, id === null ? null : `article ${id}`].filter(place => place !== null);
  return `${path}: ${parts.join('; ')}${places.length > 0 ? ` → ${places.join(', ')}` : ''}\n`;
}
