import { outlineArticle } from '../outline/outline-article.ts';
import { outlineFields } from '../outline/outline-fields.ts';
import { paragraphOutline } from '../outline/paragraph-outline.ts';
import type { ExportFormat } from './format.ts';
import { textLimits } from './txt/limits.ts';
import { plainArticle } from './txt/plain-article.ts';
import { wrapText } from './txt/wrap-text.ts';

/** Plain text in wire style: one paragraph a line and a blank line between them, or wrapped at a width. */
export const txt: ExportFormat = {
  info: { id: 'txt', name: 'Plain text', extensions: ['txt'], mediaType: 'text/plain' },
  entries: name => [`${name}.txt`],
  limits: textLimits,
  render: (article, { name, wrap }) => {
    const paragraphs = plainArticle(outlineArticle(article).blocks, outlineFields(article));
    const lines = wrap === undefined ? paragraphs : paragraphs.map(text => wrapText(text, wrap));
    return [{ path: `${name}.txt`, bytes: new TextEncoder().encode(`${lines.join('\n\n').trimEnd()}\n`) }];
  },
  outline: article => paragraphOutline(plainArticle(outlineArticle(article).blocks, outlineFields(article))),
  reread: ([file]) => {
    if (!file) throw new Error('There is no text.');
    return paragraphOutline([new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)]);
  },
};
