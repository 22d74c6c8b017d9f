import { attribute, type Element, hasClass, walk } from './tree.ts';

/** What has to be known of a whole page before it is read. */
export interface Survey {
  /** Elements by what links may call them. */
  targets: ReadonlyMap<string, Element>;
  /** Links to a place in the page, in document order. */
  jumps: readonly { link: Element; target: string }[];
  /** The names of the headings in order, e.g. `h2`. */
  headings: readonly string[];
  word: boolean;
  /** Word, Google Docs or LibreOffice. */
  wordProcessor: boolean;
}

/** Looks through a page once. */
export function surveyPage(page: Element): Survey {
  const targets = new Map<string, Element>();
  const jumps: { link: Element; target: string }[] = [];
  const headings: string[] = [];
  let word = page.attrs.some(attr => attr.value.includes('schemas-microsoft-com:office:word'));
  let other = false;
  walk(page, element => {
    const { tagName } = element;
    const id = attribute(element, 'id');
    if (id !== '' && !targets.has(id)) targets.set(id, element);
    if (tagName === 'a') {
      const name = attribute(element, 'name');
      if (name !== '' && !targets.has(name)) targets.set(name, element);
      const target = fragmentOf(attribute(element, 'href'));
      if (target !== '') jumps.push({ link: element, target });
    } else if (/^h[1-6]$/.test(tagName)) headings.push(tagName);
    else if (tagName === 'meta') {
      const content = attribute(element, 'content');
      if (/Microsoft Word|Word\.Document/i.test(content)) word = true;
      if (/LibreOffice|OpenOffice/i.test(content)) other = true;
    }
    if (!word && hasClass(element, /^(?:Mso[A-Z]\w*|TextRun|OutlineElement)$/)) word = true;
    if (id.startsWith('docs-internal-guid')) other = true;
    return undefined;
  });
  return { targets, jumps, headings, word, wordProcessor: word || other };
}

/** The part of an address behind `#`, unescaped; '' where there is none. */
export function fragmentOf(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return '';
  const fragment = href.slice(hash + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A broken escape stands for itself.
    return fragment;
  }
}
