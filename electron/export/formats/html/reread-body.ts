import type { OutlineBlock } from '../../outline/outline.ts';
import { listEntryFacts } from '../../outline/outline-article.ts';
import { fromBase64 } from './base64.ts';
import { attribute, children, type Element, find, hasAttribute, isOf, textOf } from './page-tree.ts';
import { rereadInline } from './reread-inline.ts';

type Sha256 = (bytes: Uint8Array) => string;

/** What the body of a page says, block by block; anything that no block of an article looks like is a paragraph. */
export function rereadBody(body: Element | undefined, sha256: Sha256): OutlineBlock[] {
  return children(body).flatMap(element => rereadBlock(element, sha256));
}

function rereadBlock(element: Element, sha256: Sha256): OutlineBlock[] {
  const { tagName } = element;
  if (tagName === 'hr') return [{ kind: 'divider', facts: {}, content: [] }];
  if (/^h[1-6]$/.test(tagName)) {
    const level = attribute(element, 'data-level') || tagName.slice(1);
    return [{ kind: 'heading', facts: { level }, content: rereadInline(element) }];
  }
  if (tagName === 'ul' || tagName === 'ol') return rereadList(element, 1);
  if (tagName === 'blockquote') return rereadQuote(element, '');
  if (isOf(element, 'figure', 'quote')) {
    return rereadQuote(find(element, 'blockquote'), textOf(find(element, 'figcaption')));
  }
  if (isOf(element, 'figure', 'picture')) return [rereadPicture(element, sha256)];
  return [{ kind: 'paragraph', facts: {}, content: rereadInline(element) }];
}

function rereadQuote(quote: Element | undefined, attribution: string): OutlineBlock[] {
  return children(quote).map((paragraph, i) => ({
    kind: 'quote',
    facts: i === 0 ? { attribution } : { continues: 'yes' },
    content: rereadInline(paragraph),
  }));
}

function rereadList(list: Element, depth: number): OutlineBlock[] {
  const checks = isOf(list, 'ul', 'checks');
  const kind = list.tagName === 'ol' ? 'numbered' : checks ? 'check' : 'bulleted';
  const start = Number(attribute(list, 'start') || '1');
  return children(list).flatMap((entry, i) => {
    const box = checks ? find(entry, 'input') : undefined;
    const checked = box !== undefined && hasAttribute(box, 'checked');
    return [
      {
        kind: 'list entry' as const,
        facts: listEntryFacts(kind, start, i, depth, checked),
        content: rereadInline(entry),
      },
      ...children(entry)
        .filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
        .flatMap(nested => rereadList(nested, depth + 1)),
    ];
  });
}

function rereadPicture(figure: Element, sha256: Sha256): OutlineBlock {
  const content = rereadInline(find(figure, 'p', 'caption'));
  const shown = find(figure, 'img');
  if (!shown) {
    const address = attribute(find(figure, 'a', 'address'), 'href');
    return {
      kind: 'picture',
      facts: { file: '', address, 'alt text': textOf(find(figure, 'span', 'alt')) },
      content,
    };
  }
  const [, data] = /^data:image\/[a-z]+;base64,(.*)$/.exec(attribute(shown, 'src')) ?? [];
  const facts = {
    file: data === undefined ? '' : sha256(fromBase64(data)),
    address: data === undefined ? attribute(shown, 'src') : '',
    'alt text': attribute(shown, 'alt'),
  };
  return { kind: 'picture', facts, content };
}
