import { readFile } from 'node:fs/promises';
import type { Finding } from '#shared/checks/finding.ts';
import { runChecks } from '#shared/checks/run-checks.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import { readProfileFile } from '#shared/metadata/profile-file.ts';
import { failure, type Result } from '#shared/result.ts';
import { importFile } from '../../import/import-file.ts';
import { errorCode } from '../../storage/file-system.ts';
import { type Command, complainOf, exitCodes, UsageError } from '../command.ts';
import { parseOptions } from '../parse-options.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '<file> [--json] [--profile NAME] [--profiles FILE]',
  summary: 'Runs the editorial checks over an article and prints what they find.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
      profiles: { type: 'string' },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('check needs one file');
    const imported = await importFile(path, { from: 'auto', origin: terminal.origin });
    if (!imported.ok) {
      complainOf(terminal, imported.error, path);
      return exitCodes.atFault;
    }
    const { article } = imported.value;
    const profiles = values.profiles === undefined ? null : await readProfiles(values.profiles);
    if (profiles && !profiles.ok) {
      complainOf(terminal, profiles.error, values.profiles ?? '');
      return exitCodes.atFault;
    }
    const findings = runChecks(article, {
      profile: values.profile ?? article.profile,
      now: terminal.origin.now(),
      ...(profiles && { profiles: profiles.value }),
    });
    if (values.json) terminal.print(`${JSON.stringify(findings, null, 2)}\n`);
    else terminal.print(findings.map(describe).join(''));
    return exitCodes.done;
  },
};

/** Reads profiles as a desk exported them, or as they lie in a library. */
async function readProfiles(path: string): Promise<Result<Profile[]>> {
  try {
    return readProfileFile(await readFile(path, 'utf8'), path);
  } catch (error) {
    return failure('not-readable', `${path} could not be read (${errorCode(error)}). Nothing was checked.`);
  }
}

function describe({ severity, rule, message, quote, fix }: Finding): string {
  const where = quote === '' ? '' : ` “${quote}”`;
  return `${severity} ${rule}:${where} ${message}${fix ? ` → “${fix.replacement}”` : ''}\n`;
}
