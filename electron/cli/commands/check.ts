import type { Finding } from '#shared/checks/finding.ts';
import { runChecks } from '#shared/checks/run-checks.ts';
import { importFile } from '../../import/import-file.ts';
import { type Command, complainOf, exitCodes, UsageError } from '../command.ts';
import { parseOptions } from '../parse-options.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '<file> [--json] [--profile NAME]',
  summary: 'Runs the editorial checks over an article and prints what they find.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('check needs one file');
    const imported = await importFile(path, { from: 'auto', origin: terminal.origin });
    if (!imported.ok) {
      complainOf(terminal, imported.error, path);
      return exitCodes.atFault;
    }
    const { article } = imported.value;
    const findings = runChecks(article, {
      profile: values.profile ?? article.profile,
      now: terminal.origin.now(),
    });
    if (values.json) terminal.print(`${JSON.stringify(findings, null, 2)}\n`);
    else terminal.print(findings.map(describe).join(''));
    return exitCodes.done;
  },
};

function describe({ severity, rule, message, quote, fix }: Finding): string {
  const where = quote === '' ? '' : ` “${quote}”`;
  return `${severity} ${rule}:${where} ${message}${fix ? ` → “${fix.replacement}”` : ''}\n`;
}
