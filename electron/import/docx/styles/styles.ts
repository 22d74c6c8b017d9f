import { childOf, elementsOf, valOf, type XmlNode } from '../package/xml-node.ts';

export interface Style {
  id: string;
  /** In lower case, without blanks around it: `heading 1`, `block text`. */
  name: string;
  basedOn: string | null;
  paragraph: XmlNode | undefined;
  run: XmlNode | undefined;
}

/** How deep styles may be based on each other; more is a circle. */
const longestChain = 30;

/** The styles of a document (ECMA-376 part 1, 17.7). */
export class Styles {
  /** The properties that every paragraph and run starts from. */
  readonly defaultParagraph: XmlNode | undefined;
  readonly defaultRun: XmlNode | undefined;
  /** The style of paragraphs that name none. */
  readonly normal: string;
  readonly #styles = new Map<string, Style>();
  readonly #chains = new Map<string, readonly Style[]>();

  constructor(root: XmlNode | null) {
    const defaults = childOf(root ?? undefined, 'w:docDefaults');
    this.defaultParagraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr');
    this.defaultRun = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
    let normal = '';
    for (const node of elementsOf(root ?? undefined, 'w:style')) {
      const id = node.attributes['w:styleId'] ?? '';
      this.#styles.set(id, {
        id,
        name: (valOf(node, 'w:name') ?? id).trim().toLowerCase(),
        basedOn: valOf(node, 'w:basedOn') ?? null,
        paragraph: childOf(node, 'w:pPr'),
        run: childOf(node, 'w:rPr'),
      });
      const isDefault = isOn(node.attributes['w:default'] ?? 'false');
      if (isDefault && node.attributes['w:type'] === 'paragraph') normal = id;
    }
    this.normal = normal;
  }

  /** A style and those that it is based on, the nearest first; empty for a style that the document lacks. */
  chain(id: string): readonly Style[] {
    const known = this.#chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    while (style && !chain.includes(style) && chain.length < longestChain) {
      chain.push(style);
      style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
    }
    this.#chains.set(id, chain);
    return chain;
  }

  /** A property of paragraphs as the style, those that it is based on, and the document say it. */
  paragraphProperty(id: string, name: string): XmlNode | undefined {
    for (const { paragraph } of this.chain(id)) {
      const found = childOf(paragraph, name);
      if (found) return found;
    }
    return childOf(this.defaultParagraph, name);
  }

  /** A property of runs as a style and those that it is based on say it, without the defaults of the document. */
  runProperty(id: string, name: string): XmlNode | undefined {
    for (const { run } of this.chain(id)) {
      const found = childOf(run, name);
      if (found) return found;
    }
    return undefined;
  }
}

/** Whether a value of ST_OnOff stands for yes; a missing value does, which is given as ''. */
export function isOn(value: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(value.toLowerCase());
}
