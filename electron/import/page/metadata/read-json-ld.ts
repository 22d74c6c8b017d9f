import { isRecord } from '#shared/article/is-record.ts';
import { attribute, type Element, rawText, walk } from '#shared/html/tree.ts';
import { mendJson } from './mend-json.ts';

export type LinkedNode = Record<string, unknown>;

/** How deep nodes are looked for in each other, and how many are read. */
const deepest = 12;
const most = 2000;

/** Every node that the JSON-LD scripts of a page describe, in order; what is no JSON even when mended is passed over. */
export function readJsonLd(page: Element): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  walk(page, element => {
    if (element.tagName !== 'script') return undefined;
    if (!/^application\/ld\+json\b/i.test(attribute(element, 'type').trim())) return undefined;
    for (const value of mendJson(rawText(element))) collect(value, nodes, 0);
    return 'skip';
  });
  return nodes;
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > deepest || nodes.length >= most) return;
  if (Array.isArray(value)) for (const entry of value) collect(entry, nodes, depth + 1);
  else if (isRecord(value)) {
    if ('@type' in value || '@id' in value || 'headline' in value) nodes.push(value);
    for (const [key, entry] of Object.entries(value)) {
      if (key !== '@context' && typeof entry === 'object') collect(entry, nodes, depth + 1);
    }
  }
}

/** The types of a node without their vocabulary, e.g. `NewsArticle`. */
export function typesOf(node: LinkedNode): string[] {
  return texts(node['@type']).map(type => type.replace(/^.*[/:#]/, ''));
}

/** A value as texts: itself, the entries of a list, the `@value` or `name` of an object. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value))
    return value.slice(0, 200).flatMap(entry => (Array.isArray(entry) ? [] : texts(entry)));
  if (!isRecord(value)) return [];
  const inner = value['@value'] ?? value['name'] ?? value['url'] ?? value['@id'];
  return typeof inner === 'object' ? [] : texts(inner);
}

/** The node that a value is or refers to by its `@id`. */
export function resolve(value: unknown, nodes: readonly LinkedNode[]): LinkedNode | null {
  if (!isRecord(value)) return null;
  const keys = Object.keys(value);
  if (keys.every(key => key === '@id' || key === '@type')) {
    const id = value['@id'];
    return nodes.find(node => node['@id'] === id && Object.keys(node).length > keys.length) ?? value;
  }
  return value;
}
