import type { Yaml } from 'mdast';
import { isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import type { Article } from '#shared/article/article.ts';
import { frontMatterFields } from './front-matter-fields.ts';
import { isRecord } from './front-matter-values.ts';
import type { Reading } from './reading.ts';

/** How often aliases may repeat a value; a front matter that repeats more is made to exhaust memory. */
const mostAliases = 50;

/**
 * Reads the YAML block above a Markdown text into the fields of the article. Every scalar is read as the text that
 * stands there (YAML 1.2.2, failsafe schema). A field that has no place is left out with a note that holds its source.
 */
export function readFrontMatter(node: Yaml, article: Article, reading: Reading): Article {
  if (node.value.trim() === '') return article;
  const { document, source } = parseYaml(node.value);
  const values = document.errors.length === 0 ? toValues(document) : null;
  if (!values || !isMap(document.contents)) {
    reading.dropped('front-matter', 'A front matter that is no readable YAML.', node, node.value);
    return article;
  }
  const left = new Map(Object.entries(values).filter(([key, value]) => isGiven(key, value)));
  let next = article;
  for (const { names, set } of frontMatterFields) {
    const keys = names.flatMap(name => [...left.keys()].filter(key => key.toLowerCase() === name));
    for (const key of keys) {
      const changed = set(next, left.get(key), reading.origin);
      if (!changed) continue;
      next = changed;
      left.delete(key);
      break;
    }
  }
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : sourceOf(pair, source);
    if (!left.has(key)) continue;
    const message = `The field “${key}” of the front matter has no place in the article.`;
    reading.dropped('front-matter-field', message, node, sourceOf(pair, source));
  }
  return next;
}

/** An empty value says nothing, except where a new article has one that it replaces. */
function isGiven(key: string, value: unknown): boolean {
  return value !== null && (value !== '' || ['status', 'profile', 'language'].includes(key));
}

/**
 * Parses YAML, and once more with the lines of long quoted texts indented: Ruby's parser, for which many a front
 * matter was written, takes them at the margin.
 */
function parseYaml(source: string): { document: ReturnType<typeof parseDocument>; source: string } {
  const options = { schema: 'failsafe', logLevel: 'error' } as const;
  const document = parseDocument(source, options);
  if (document.errors.length === 0) return { document, source };
  const indented = source.replace(/^(?![\w-]+:(?:\s|$)|\s|-\s|#|$)/gm, '  ');
  const again = parseDocument(indented, options);
  return again.errors.length === 0 ? { document: again, source: indented } : { document, source };
}

function toValues(document: ReturnType<typeof parseDocument>): Record<string, unknown> | null {
  try {
    const values: unknown = document.toJS({ maxAliasCount: mostAliases });
    return isRecord(values) ? values : null;
  } catch (error) {
    // Excessive aliases and references to nothing; the caller keeps the source.
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** What stands in the source from the key to the end of its value. */
function sourceOf(pair: Pair, source: string): string {
  const from = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const to = isNode(pair.value) ? pair.value.range?.[1] : isNode(pair.key) ? pair.key.range?.[1] : undefined;
  return source.slice(from, to ?? source.length).trimEnd();
}
