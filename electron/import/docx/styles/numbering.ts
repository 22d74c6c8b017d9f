import type { ListKind } from '#shared/article/blocks/list.ts';
import { childOf, elementsOf, valOf, type XmlNode } from '../package/xml-node.ts';

/** One level of a list; `kind` is null for a level that shows neither sign nor number. */
export interface Level {
  kind: Exclude<ListKind, 'check'> | null;
  start: number;
  /** The paragraph style that stands for the level, or ''. */
  style: string;
}

const noLevel: Level = { kind: 'numbered', start: 1, style: '' };

/** The lists of a document (ECMA-376 part 1, 17.9). */
export class Numbering {
  readonly #lists = new Map<string, { base: string; own: ReadonlyMap<number, Level> }>();
  readonly #bases = new Map<string, Map<number, Level>>();
  /** Named list styles: the list that defines a name, by the name; and the name that a base only refers to. */
  readonly #named = new Map<string, string>();
  readonly #links = new Map<string, string>();

  constructor(root: XmlNode | null) {
    for (const node of elementsOf(root ?? undefined, 'w:abstractNum')) {
      const id = node.attributes['w:abstractNumId'] ?? '';
      this.#bases.set(
        id,
        new Map(elementsOf(node, 'w:lvl').map(level => [levelOf(level), readLevel(level)])),
      );
      const name = valOf(node, 'w:styleLink');
      const link = valOf(node, 'w:numStyleLink');
      if (name !== undefined) this.#named.set(name, id);
      if (link !== undefined) this.#links.set(id, link);
    }
    for (const node of elementsOf(root ?? undefined, 'w:num')) {
      const base = valOf(node, 'w:abstractNumId') ?? '';
      const own = new Map<number, Level>();
      for (const override of elementsOf(node, 'w:lvlOverride')) {
        const at = levelOf(override);
        const given = childOf(override, 'w:lvl');
        const start = Number(valOf(override, 'w:startOverride'));
        const level = given ? readLevel(given) : this.#levels(base).get(at);
        if (!level) continue;
        own.set(at, Number.isSafeInteger(start) && start >= 0 ? { ...level, start } : level);
      }
      this.#lists.set(node.attributes['w:numId'] ?? '', { base, own });
    }
  }

  /** A level of a list, counted from 0; null when the document has no such list. */
  level(list: string, at: number): Level | null {
    const found = this.#lists.get(list);
    if (!found) return null;
    return found.own.get(at) ?? this.#levels(found.base).get(at) ?? noLevel;
  }

  /** What counts the numbers of a list: lists on one base go on where the other ended. */
  counter(list: string): string {
    const found = this.#lists.get(list);
    return found && found.own.size === 0 ? found.base : `${list}!`;
  }

  /** The level that a paragraph style stands for, 0 when the list does not say. */
  levelOfStyle(list: string, style: string): number {
    const base = this.#lists.get(list)?.base ?? '';
    for (const [at, level] of this.#levels(base)) if (level.style === style) return at;
    return 0;
  }

  #levels(base: string): ReadonlyMap<number, Level> {
    const link = this.#links.get(base);
    const target = link === undefined ? base : (this.#named.get(link) ?? base);
    return this.#bases.get(target) ?? new Map();
  }
}

function levelOf(node: XmlNode): number {
  const at = Number(node.attributes['w:ilvl']);
  return Number.isInteger(at) && at >= 0 && at <= 8 ? at : 0;
}

function readLevel(node: XmlNode): Level {
  const format = valOf(node, 'w:numFmt') ?? 'decimal';
  const start = Number(valOf(node, 'w:start') ?? '1');
  const kind = format === 'bullet' ? 'bulleted' : format === 'none' ? null : 'numbered';
  return {
    kind,
    start: kind === 'numbered' && Number.isSafeInteger(start) && start >= 0 ? start : 1,
    style: valOf(node, 'w:pStyle') ?? '',
  };
}
