import { webAddress } from '#shared/html/links.ts';
import { attribute, type Element, findFirst, walk } from '#shared/html/tree.ts';

/** Folders that browsers save the pictures of a page into, in the languages of browsers. */
const savedFolder =
  /_(?:files|file|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|filer|pliki|soubory)\//i;

const pointing: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['img', ['src', 'data-src', 'data-original', 'data-lazy-src']],
  ['iframe', ['src']],
  ['video', ['src']],
  ['audio', ['src']],
  ['embed', ['src']],
]);

/** The address that relative ones in a page start from: that of its `base`, or its own; '' when it has none. */
export function baseOf(page: Element, address: string): string {
  const base = findFirst(page, 'base');
  const said = base ? attribute(base, 'href') : '';
  return (said === '' ? '' : webAddress(said) || joined(said, address)) || address;
}

/** Makes whole addresses of relative ones. What a browser saved beside the page and jumps in it stay as they are. */
export function completeAddresses(root: Element, base: string): void {
  if (base === '') return;
  walk(root, element => {
    const names = pointing.get(element.tagName);
    if (!names) return undefined;
    for (const attr of element.attrs) {
      if (names.includes(attr.name)) attr.value = completeAddress(attr.value, base);
      else if (/^(?:data-)?srcset$/.test(attr.name) && attr.value.length < 20_000) {
        attr.value = attr.value.replace(
          /(^|,\s+)(\S+)/g,
          (_all, before: string, one: string) => before + completeAddress(one, base),
        );
      }
    }
    return undefined;
  });
}

/** A whole address for a relative one, where that can be told. */
export function completeAddress(given: string, base: string): string {
  const address = given.trim();
  if (address === '' || /^(?:#|\\|[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) || savedFolder.test(address))
    return given;
  return joined(address, base) || given;
}

function joined(address: string, base: string): string {
  if (base === '' || !URL.canParse(address, base)) return '';
  const { href } = new URL(address, base);
  return webAddress(href);
}
