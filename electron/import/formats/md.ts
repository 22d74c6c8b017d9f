import { failure, success } from '#shared/result.ts';
import { findOverload } from '../markdown/find-overload.ts';
import { markdownToArticle } from '../markdown/markdown-to-article.ts';
import { composeText } from '../text/compose-text.ts';
import type { TextFormat } from './import-format.ts';
import { readWhole } from './txt.ts';

/** CommonMark with GitHub's extensions and a YAML front matter. */
export const md: TextFormat = {
  takes: 'text',
  info: {
    id: 'md',
    name: 'Markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    mediaType: 'text/markdown',
  },
  claims: (_text, fileName) => /\.(?:md|markdown|mdown|mkdn?)$/i.test(fileName),
  read: (given, context) => {
    const { text, notes } = composeText(given.replace(/\r\n?/g, '\n'));
    const overload = findOverload(text);
    if (overload) {
      const { fileName } = context.arrival;
      return failure(
        'refused',
        `${fileName} ${overload}. Nothing was changed; import it as plain text or split the file.`,
      );
    }
    return success(markdownToArticle(text, { ...context, notes: [...context.notes, ...notes] }));
  },
  readWhole,
};
