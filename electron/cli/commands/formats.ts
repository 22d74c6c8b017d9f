import type { FormatInfo } from '#shared/exchange/format-info.ts';
import { exportFormats, printedFormats } from '../../export/formats/index.ts';
import { importFormats } from '../../import/formats/index.ts';
import { type Command, exitCodes, UsageError } from '../command.ts';
import { parseOptions } from '../parse-options.ts';

export const formatsCommand: Command = {
  name: 'formats',
  usage: '[--json]',
  summary: 'Lists what can be imported and exported.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } });
    if (positionals.length > 0) throw new UsageError('formats takes no file');
    const formats = {
      import: importFormats.map(({ info }) => info),
      export: [...exportFormats, ...printedFormats].map(({ info }) => info),
    };
    if (values.json) terminal.print(`${JSON.stringify(formats, null, 2)}\n`);
    else terminal.print(`Import\n${list(formats.import)}Export\n${list(formats.export)}`);
    return exitCodes.done;
  },
};

function list(infos: readonly FormatInfo[]): string {
  return infos
    .map(
      ({ id, name, extensions }) =>
        `  ${id.padEnd(10)} ${name} (${extensions.map(e => `.${e}`).join(', ')})\n`,
    )
    .join('');
}
