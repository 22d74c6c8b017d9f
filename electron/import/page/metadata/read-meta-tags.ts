import { isRecord } from '#shared/article/is-record.ts';
import { attribute, type Element, walk } from '#shared/html/tree.ts';
import { tidy } from '../page-tree.ts';
import { mendJson } from './mend-json.ts';
import { texts } from './read-json-ld.ts';

/** What the `meta` elements of a page say, by name, property or itemprop in lower case; the first of a name stands first. */
export class MetaTags {
  readonly #values = new Map<string, string[]>();

  constructor(page: Element) {
    walk(page, element => {
      if (element.tagName !== 'meta') return undefined;
      const content = withoutEntities(tidy(attribute(element, 'content')));
      if (content === '') return undefined;
      const names = ['property', 'name', 'http-equiv'].map(key => attribute(element, key));
      for (const name of new Set(names.flatMap(said => said.toLowerCase().split(/\s+/)))) {
        // Some sites part with a point what others part with a colon: `dc.creator`, `dc:creator`.
        const key = name.replace(/^dc(?:terms)?[.:]/, 'dc:');
        if (key === 'parsely-page') this.#readRecord(attribute(element, 'content'));
        else if (key !== '') this.#add(key, content);
      }
      return undefined;
    });
  }

  #add(key: string, content: string): void {
    const values = this.#values.get(key);
    if (!values) this.#values.set(key, [content]);
    else if (values.length < most) values.push(content);
  }

  /** The record of Parse.ly, which is JSON with the same facts under other names. */
  #readRecord(source: string): void {
    const [record] = mendJson(source);
    if (!isRecord(record)) return;
    for (const [name, keys] of Object.entries(recordNames)) {
      const values = keys.flatMap(key => texts(record[key])).map(value => tidy(withoutEntities(value)));
      if (values.length > 0 && !this.#values.has(name)) this.#values.set(name, values);
    }
  }

  /** The first value of the first name that has one; '' for none. */
  first(...names: string[]): string {
    return this.all(...names)[0] ?? '';
  }

  /** All values of the first name that has one. */
  all(...names: string[]): string[] {
    for (const name of names) {
      const values = this.#values.get(name);
      if (values) return values;
    }
    return [];
  }
}

/** How many values of one name are read; a page of an article has some thirty keywords. */
const most = 100;

const recordNames = {
  'parsely-author': ['authors', 'author'],
  'parsely-pub-date': ['pub_date'],
  'parsely-section': ['section'],
  'parsely-tags': ['tags'],
};

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);

/** A text that was escaped once too often, as pages do in JSON and attributes, without the escapes. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal, hex, name: string) => {
      if (name !== undefined) return entities.get(name.toLowerCase()) ?? all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : all;
    },
  );
}
