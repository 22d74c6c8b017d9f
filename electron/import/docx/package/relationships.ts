import { elementsOf, type XmlNode } from './xml-node.ts';

/** Where a part refers to: another part by its name, or an address outside of the file. */
export interface Relationship {
  /** The last word of the type, e.g. `hyperlink`, `image`, `comments`, `commentsExtended`. */
  type: string;
  /** The name of a part without the leading slash, or the address as it stands there. */
  target: string;
  external: boolean;
}

/** Reads the relationships of a part (ECMA-376 part 2, 6.5), by their id. */
export function readRelationships(rels: XmlNode | null, part: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const { attributes } of elementsOf(rels ?? undefined, 'rel:Relationship')) {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    found.set(attributes['Id'] ?? '', {
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolvePart(target, part),
      external,
    });
  }
  return found;
}

/** The name of the part that holds the relationships of another; of the whole package for ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolvePart(target: string, from: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('#')[0]?.split('/') ?? []) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
