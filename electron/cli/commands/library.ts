import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { findLibrary } from '../../library-folder.ts';
import { nodeFileSystem } from '../../storage/file-system.ts';
import type { Library } from '../../storage/library.ts';
import { isBackup, restoreBackup } from '../../storage/restore-backup.ts';
import { type Verification, verifyBackup, verifyLibrary } from '../../storage/verify-library.ts';
import { type Command, complainOf, type ExitCode, exitCodes, type Terminal, UsageError } from '../command.ts';
import { openLibrary } from '../open-library.ts';
import { parseOptions } from '../parse-options.ts';

const tasks = ['list', 'search', 'verify', 'stats', 'restore'] as const;

export const libraryCommand: Command = {
  name: 'library',
  usage: `<DIR> list [--json]
               <DIR> search QUERY [--json]
               <DIR> verify [--json]
               <DIR> stats [--json]
               <BACKUPS> restore <DIR> [--json]`,
  summary:
    'Lists or searches the articles of a library, counts what is in it, or checks every file of it, or of a folder of backups, without changing any: 1 when one is damaged. Makes a library of backups in an empty folder.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } });
    const [folder, name, ...words] = positionals;
    if (folder === undefined) throw new UsageError('library needs a folder');
    const task = tasks.find(known => known === name);
    if (!task) throw new UsageError(`library takes ${tasks.join(', ')} behind its folder`);
    const query = words.join(' ').trim();
    if (task === 'search' && query === '') throw new UsageError('library search needs words to look for');
    if (task === 'restore' && words.length !== 1)
      throw new UsageError('library restore needs one empty folder');
    if (task !== 'search' && task !== 'restore' && words.length > 0)
      throw new UsageError(`library ${task} takes nothing more`);
    const print = (value: unknown, text: string) =>
      terminal.print(values.json ? `${JSON.stringify(value, null, 2)}\n` : text);
    if (task === 'restore') return restore(folder, words[0] ?? '', terminal, print);
    if (task === 'verify' && (await isBackup(folder))) return verify(verifyBackup, folder, terminal, print);
    const found = await findLibrary(folder);
    if (!found.ok) {
      complainOf(terminal, found.error, folder);
      return exitCodes.atFault;
    }
    if (task === 'verify') return verify(verifyLibrary, folder, terminal, print);
    return inLibrary(folder, terminal, async library => {
      await library.reconcile();
      if (task === 'stats') {
        const stats = await library.stats();
        print(
          stats,
          Object.entries(stats)
            .map(([what, count]) => `${what.padEnd(9)} ${count}\n`)
            .join(''),
        );
        return exitCodes.done;
      }
      const found = task === 'search' ? await library.search(query) : null;
      if (found && !found.ok) {
        complainOf(terminal, found.error, folder);
        return exitCodes.atFault;
      }
      const ids = found ? found.value.map(({ id }) => id) : null;
      const all = library.list();
      const articles = ids ? ids.flatMap(id => all.find(article => article.id === id) ?? []) : all;
      print(articles, articles.map(describe).join(''));
      return exitCodes.done;
    });
  },
};

/** Opens a library as the window does, beside which it is open for reading, and gives it back. */
async function inLibrary(
  folder: string,
  terminal: Terminal,
  task: (library: Library) => Promise<ExitCode>,
): Promise<ExitCode> {
  const opened = await openLibrary(folder, terminal.origin);
  if (!opened.ok) {
    complainOf(terminal, opened.error, folder);
    return exitCodes.atFault;
  }
  try {
    const code = await task(opened.value);
    for (const { kind, message } of opened.value.recovery)
      if (kind !== 'read-only') terminal.complain(message);
    return code;
  } finally {
    await opened.value.close();
  }
}

async function restore(
  folder: string,
  target: string,
  terminal: Terminal,
  print: (value: unknown, text: string) => void,
): Promise<ExitCode> {
  const restored = await restoreBackup(folder, target, nodeFileSystem);
  if (!restored.ok) {
    complainOf(terminal, restored.error, folder);
    return exitCodes.atFault;
  }
  const { articles, files } = restored.value;
  print(restored.value, `${articles} articles, ${files} files restored to ${target}\n`);
  return exitCodes.done;
}

async function verify(
  check: typeof verifyLibrary,
  folder: string,
  terminal: Terminal,
  print: (value: unknown, text: string) => void,
): Promise<ExitCode> {
  const report = await check(folder, ({ articles, files }) =>
    terminal.progress(`${articles} articles, ${files} files checked`),
  );
  print(report, describeReport(report));
  for (const { path, why } of report.problems) terminal.complain(`${path}: ${why}`);
  return report.problems.length > 0 ? exitCodes.atFault : exitCodes.done;
}

function describeReport({ articles, files, problems, quarantined }: Verification): string {
  const damaged = problems.map(({ path, why }) => `damaged      ${path}: ${why}\n`);
  const aside = quarantined.map(path => `quarantined  ${path}\n`);
  const good = files - problems.length;
  return `${damaged.join('')}${aside.join('')}${articles} articles, ${files} files: ${good} good, ${problems.length} damaged; ${quarantined.length} in quarantine\n`;
}

function describe({ id, headline, excerpt, words, modifiedAt }: ArticleSummary): string {
  return `${id}  ${modifiedAt}  ${String(words).padStart(6)}  ${headline.trim() || excerpt || '(no headline)'}\n`;
}
