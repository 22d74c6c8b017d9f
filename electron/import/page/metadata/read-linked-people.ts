import type { FoundAuthor } from '../../scraped/claim.ts';
import { tidy } from '../page-tree.ts';
import { type LinkedNode, resolve, texts, typesOf } from './read-json-ld.ts';
import { withoutEntities } from './read-meta-tags.ts';
import { readNames } from './read-names.ts';

/** An author as a page's own description gives one; `group` says that it is declared to be no person. */
export interface LinkedAuthor extends FoundAuthor {
  group: boolean;
}

/** The people that a field of a node names: a text, a node, a reference to one, or a list of these. */
export function readLinkedPeople(value: unknown, nodes: readonly LinkedNode[], depth = 0): LinkedAuthor[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) {
    return value.slice(0, 100).flatMap(entry => readLinkedPeople(entry, nodes, depth + 1));
  }
  if (typeof value === 'string') return readNames(value).map(name => authorNamed(name, false));
  const node = resolve(value, nodes);
  if (!node) return [];
  const group = typesOf(node).some(type => /Organi[sz]ation|Corporation/.test(type));
  const names = namesIn(node['name'] ?? joinedName(node), group);
  if (names.length === 0) return readLinkedPeople(node['author'] ?? node['@list'], nodes, depth + 1);
  const [only = ''] = names;
  if (names.length > 1) return names.map(name => authorNamed(name, group));
  return [
    {
      ...authorNamed(only, group),
      jobTitle: group ? '' : field(node['jobTitle']),
      affiliation: field(resolve(node['worksFor'] ?? node['affiliation'], nodes) ?? node['worksFor']),
      bio: group ? '' : field(node['description']),
      url: /^https?:\/\//i.test(field(node['url'])) ? field(node['url']) : '',
    },
  ];
}

export function authorNamed(name: string, group: boolean): LinkedAuthor {
  return { name, role: '', jobTitle: '', affiliation: '', bio: '', email: '', url: '', group };
}

function namesIn(value: unknown, group: boolean): string[] {
  const given = texts(value).map(text => tidy(withoutEntities(text)));
  return group ? given.filter(text => !/^https?:/.test(text)) : given.flatMap(readNames);
}

function joinedName(node: LinkedNode): string {
  return [node['givenName'], node['familyName']].flatMap(texts).join(' ');
}

function field(value: unknown): string {
  return tidy(withoutEntities(texts(value)[0] ?? '').replace(/<[^<>]{0,300}>/g, ' '));
}
