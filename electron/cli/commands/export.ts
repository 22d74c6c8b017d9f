import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { Failure, Result } from '#shared/result.ts';
import { type ExportRequest, exportArticle } from '../../export/export-article.ts';
import { exportFormats, printedFormats } from '../../export/formats/index.ts';
import { importFile } from '../../import/import-file.ts';
import { type Command, complainOf, exitCodes, type Terminal, UsageError } from '../command.ts';
import { makeFolder } from '../make-folder.ts';
import { parseOptions } from '../parse-options.ts';

const formatIds = [...exportFormats, ...printedFormats].map(({ info }) => info.id);

export const exportCommand: Command = {
  name: 'export',
  usage: `<article.galley.json | any importable file> --to FORMAT[,FORMAT...] --out DIR [--json]
      [--wrap COLUMNS] [--allow-open-review] [--ignore-embargo]
  FORMAT: ${formatIds.join(' ')}; all for every one`,
  summary: 'Writes an article in one or more formats and prints a receipt for each file.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      to: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      wrap: { type: 'string' },
      // Open review holds nothing back yet.
      'allow-open-review': { type: 'boolean', default: false },
      'ignore-embargo': { type: 'boolean', default: false },
    });
    if (positionals.length === 0) throw new UsageError('export needs a file');
    if (values.out === undefined) throw new UsageError('export needs --out DIR');
    const { printToPdf } = terminal;
    const formats = chooseFormats(values.to, printToPdf !== null);
    const wrap = readWidth(values.wrap);
    const receipts: Receipt[] = [];
    const errors: { file: string; error: Failure }[] = [];
    for (const path of positionals) {
      terminal.progress(path);
      const exported = await exportOne(path, values.out, terminal, {
        formats,
        ignoreEmbargo: values['ignore-embargo'],
        ...(wrap !== null && { wrap }),
        ...(printToPdf && { printToPdf }),
      });
      if (exported.ok) receipts.push(...exported.value);
      else {
        errors.push({ file: path, error: exported.error });
        complainOf(terminal, exported.error, path);
      }
    }
    terminal.progress('');
    if (values.json) terminal.print(`${JSON.stringify(receipts, null, 2)}\n`);
    else terminal.print(receipts.map(describe).join(''));
    const failed = receipts.filter(receipt => receipt.status === 'failed');
    for (const { path, differences } of failed) {
      terminal.complain(
        `${path} does not say what the article says (${differences[0] ?? 'unknown difference'}). It was not kept; see its receipt.`,
      );
    }
    if (failed.length > 0) return exitCodes.notVerified;
    return errors.length > 0 ? exitCodes.atFault : exitCodes.done;
  },
};

function chooseFormats(to: string | undefined, canPrint: boolean): string[] {
  if (to === undefined) throw new UsageError(`export needs --to FORMAT: ${formatIds.join(', ')} or all`);
  // Every one that can be written here: without Electron there is no PDF.
  if (to === 'all')
    return (canPrint ? [...exportFormats, ...printedFormats] : exportFormats).map(({ info }) => info.id);
  const chosen = to.split(',').map(id => id.trim());
  const unknown = chosen.find(id => !formatIds.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`--to takes ${formatIds.join(', ')} or all, not “${unknown}”`);
  }
  return [...new Set(chosen)];
}

/** The width of `--wrap` in characters; null when it is not given. */
function readWidth(wrap: string | undefined): number | null {
  if (wrap === undefined) return null;
  const width = Number(wrap);
  if (!Number.isInteger(width) || width < 20)
    throw new UsageError('--wrap takes a number of columns from 20');
  return width;
}

async function exportOne(
  path: string,
  folder: string,
  { origin }: Terminal,
  chosen: Pick<ExportRequest, 'formats' | 'ignoreEmbargo' | 'wrap' | 'printToPdf'>,
): Promise<Result<Receipt[]>> {
  const imported = await importFile(path, { from: 'auto', origin });
  if (!imported.ok) return imported;
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const held = new Map(imported.value.pictures.map(({ sha256, bytes }) => [sha256, bytes]));
  // In a library the pictures of an article stand beside it, in a document within it.
  const readAsset = async (sha256: string) =>
    held.get(sha256) ?? readFile(join(dirname(path), 'assets', sha256));
  return exportArticle(imported.value.article, {
    ...chosen,
    folder,
    readAsset,
    now: origin.now,
  });
}

function describe({ path, bytes, sha256, status, verified, lost, differences }: Receipt): string {
  const lines = [
    `${path}  ${status}`,
    `  ${bytes} bytes, sha256 ${sha256}`,
    ...(verified.length > 0 ? [`  verified: ${verified.join(', ')}`] : []),
    ...lost.map(({ what, count }) => `  not carried: ${count} × ${what}`),
    ...differences.map(difference => `  differs: ${difference}`),
  ];
  return `${lines.join('\n')}\n`;
}
