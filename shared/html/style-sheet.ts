import { noStyle, parseStyle, type Style } from './style.ts';
import { attribute, type Element, rawText, walk } from './tree.ts';

/** How much of a page's style sheets is read; Word's are about 50,000 characters long. */
const mostCharacters = 400_000;

/**
 * What the style sheets in a page say about classes, as far as single classes go (`.c1`, `span.s1`, `p.MsoQuote`):
 * Google Docs, Excel, Pages and saved pages say there what is bold. Also which of Word's lists are bulleted.
 */
export class StyleSheet {
  readonly #classes = new Map<string, Style>();
  readonly #wordLists = new Map<string, string>();

  constructor(page: Element) {
    let left = mostCharacters;
    walk(page, element => {
      if (element.tagName !== 'style' || left <= 0) return undefined;
      const source = rawText(element).slice(0, left);
      left -= source.length;
      this.#read(source.replace(/<!--|-->/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' '));
      return 'skip';
    });
  }

  /** What classes and the style attribute of an element say together. */
  styleOf(element: Element): Style {
    const own = parseStyle(attribute(element, 'style'));
    if (this.#classes.size === 0) return own;
    const names = attribute(element, 'class');
    if (names === '') return own;
    let style: Style = noStyle;
    for (const name of names.split(/\s+/)) {
      for (const selector of [`.${name}`, `${element.tagName}.${name}`]) {
        const said = this.#classes.get(selector);
        if (said) style = style.size === 0 ? said : new Map([...style, ...said]);
      }
    }
    if (style.size === 0) return own;
    return own.size === 0 ? style : new Map([...style, ...own]);
  }

  /** Word's number format of a list level, e.g. `bullet`; '' when the page does not say. */
  wordListFormat(list: string, level: number): string {
    return this.#wordLists.get(`${list}:level${level}`) ?? '';
  }

  #read(source: string): void {
    for (const rule of source.split('}')) {
      const brace = rule.lastIndexOf('{');
      if (brace < 0) continue;
      const selectors = rule.slice(0, brace);
      const body = rule.slice(brace + 1);
      const list = /@list\s+(l\d+:level\d+)/.exec(selectors.slice(-200))?.[1];
      if (list) this.#wordLists.set(list, /mso-level-number-format:\s*([\w-]+)/.exec(body)?.[1] ?? 'decimal');
      else this.#readRule(selectors.slice(-2000), body);
    }
  }

  #readRule(selectors: string, body: string): void {
    const style = parseStyle(body);
    if (style.size === 0) return;
    for (const selector of selectors.split(',')) {
      const single = /^\s*((?:[a-z][a-z0-9]*)?\.[\w-]+)\s*$/i.exec(selector)?.[1];
      if (!single) continue;
      const before = this.#classes.get(single);
      this.#classes.set(single, before ? new Map([...before, ...style]) : style);
    }
  }
}
