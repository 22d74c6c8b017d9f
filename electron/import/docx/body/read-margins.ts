import { findAll, textOf, type XmlNode } from '../package/xml-node.ts';
import type { Reading } from './reading.ts';

/** Reports what stands above and below the pages, once: an article has no pages. Page numbers alone are nothing. */
export function noteMargins(reading: Reading): void {
  const seen = new Set<string>();
  for (const type of ['header', 'footer'] as const) {
    for (const root of reading.document.allRelated(type)) {
      const text = marginText(root);
      if (!/\p{L}/u.test(text) || seen.has(text)) continue;
      seen.add(text);
      reading.dropped(type, `The ${type} of the pages.`, text);
    }
  }
}

function marginText(root: XmlNode): string {
  return findAll(root, 'w:p')
    .map(paragraph => findAll(paragraph, 'w:t').map(textOf).join('').trim())
    .filter(line => line !== '')
    .join('\n');
}
