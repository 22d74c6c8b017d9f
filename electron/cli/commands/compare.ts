import type { Article } from '#shared/article/article.ts';
import { compareArticles } from '#shared/history/compare-articles.ts';
import { describeComparison } from '#shared/history/describe-comparison.ts';
import { importFile } from '../../import/import-file.ts';
import { type Command, complainOf, exitCodes, type Terminal, UsageError } from '../command.ts';
import { parseOptions } from '../parse-options.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: '<a> <b> [--json]',
  summary: 'Prints what differs between two articles: text, marks, metadata, authors, credits, pictures.',
  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } });
    const [one, other, ...more] = positionals;
    if (one === undefined || other === undefined || more.length > 0) {
      throw new UsageError('compare needs two files');
    }
    const before = await readArticle(one, terminal);
    const after = await readArticle(other, terminal);
    if (!before || !after) return exitCodes.atFault;
    const comparison = compareArticles(before, after);
    terminal.print(values.json ? `${JSON.stringify(comparison, null, 2)}\n` : describeComparison(comparison));
    return exitCodes.done;
  },
};

/** Null, and the reason told, when the file cannot be read as an article. */
async function readArticle(path: string, terminal: Terminal): Promise<Article | null> {
  const imported = await importFile(path, { from: 'auto', origin: terminal.origin });
  if (imported.ok) return imported.value.article;
  complainOf(terminal, imported.error, path);
  return null;
}
