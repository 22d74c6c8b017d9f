import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { nameFields } from '../outline/fields.ts';
import { outlineArticle } from '../outline/outline-article.ts';
import { paragraphOutline } from '../outline/paragraph-outline.ts';
import type { ExportFormat } from './format.ts';
import { articleData, writeJson } from './html/linked-data.ts';
import { rereadData } from './html/reread-data.ts';
import { jsonldLimits } from './jsonld/limits.ts';
import { plainBody } from './txt/plain-body.ts';

/** A schema.org NewsArticle in JSON-LD 1.1: what an exported page says of itself, with the text as `articleBody`. */
export const jsonld: ExportFormat = {
  info: {
    id: 'jsonld',
    name: 'JSON-LD (schema.org)',
    extensions: ['jsonld'],
    mediaType: 'application/ld+json',
  },
  entries: name => [`${name}.jsonld`],
  limits: jsonldLimits,
  render: (article, context) => {
    const json = writeJson({ ...articleData(article, context), articleBody: bodyText(article) });
    return [{ path: `${context.name}.jsonld`, bytes: new TextEncoder().encode(`${json}\n`) }];
  },
  outline: article => paragraphOutline([bodyText(article)], outlineArticle(article).fields),
  reread: ([file]) => {
    if (!file) throw new Error('There is no JSON-LD.');
    const json = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    const { articleBody } = z.looseObject({ articleBody: z.string() }).parse(JSON.parse(json));
    return paragraphOutline([articleBody], nameFields(rereadData(json)));
  },
};

function bodyText(article: Article): string {
  return plainBody(outlineArticle(article).blocks, article.metadata.language).join('\n\n');
}
