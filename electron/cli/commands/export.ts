import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { Failure, Result } from '#shared/result.ts';
import { exportArticle } from '../../export/export-article.ts';
import { exportFormats } from '../../export/formats/index.ts';
import { importFile } from '../../import/import-file.ts';
import { type Command, complainOf, exitCodes, type Terminal, UsageError } from '../command.ts';
import { makeFolder } from '../make-folder.ts';
import { parseOptions } from '../parse-options.ts';

const formatIds = exportFormats.map(({ info }) => info.id);

export const exportCommand: Command = {
  name: 'export',
  usage: `<article.galley.json | any importable file> --to FORMAT[,FORMAT...] --out DIR [--json]
      [--allow-open-review] [--ignore-embargo]
  FORMAT: ${formatIds.join(' ')}; all for every one`,
  summary: 'Writes an article in one or more formats and prints a receipt for each file.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      to: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      // Open review holds nothing back yet.
      'allow-open-review': { type: 'boolean', default: false },
      'ignore-embargo': { type: 'boolean', default: false },
    });
    if (positionals.length === 0) throw new UsageError('export needs a file');
    if (values.out === undefined) throw new UsageError('export needs --out DIR');
    const formats = chooseFormats(values.to);
    const receipts: Receipt[] = [];
    const errors: { file: string; error: Failure }[] = [];
    for (const path of positionals) {
      terminal.progress(path);
      const exported = await exportOne(path, formats, values.out, values['ignore-embargo'], terminal);
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

function chooseFormats(to: string | undefined): string[] {
  if (to === undefined) throw new UsageError(`export needs --to FORMAT: ${formatIds.join(', ')} or all`);
  if (to === 'all') return formatIds;
  const chosen = to.split(',').map(id => id.trim());
  const unknown = chosen.find(id => !formatIds.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`--to takes ${formatIds.join(', ')} or all, not “${unknown}”`);
  }
  return [...new Set(chosen)];
}

async function exportOne(
  path: string,
  formats: readonly string[],
  folder: string,
  ignoreEmbargo: boolean,
  { origin }: Terminal,
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
    formats,
    folder,
    readAsset,
    ignoreEmbargo,
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
