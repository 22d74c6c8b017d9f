import type { Inline } from '#shared/article/inline.ts';
import { inlineText } from '#shared/article/inline.ts';
import type { ReadElement, Reader } from './page.ts';
import { pushEmbed } from './read-embed.ts';
import { readImage } from './read-picture.ts';
import type { Context } from './text-run.ts';
import { type Element, findFirst, hasClass, walk } from './tree.ts';

/** A picture, several pictures, an embedded object, a table, a quote or code, with its caption. */
export const readFigure: ReadElement = (reader, element, context) => {
  const captions = captionsOf(element);
  const pictures = picturesOf(element, captions);
  const other = findFirst(
    element,
    'table',
    'blockquote',
    'pre',
    'iframe',
    'video',
    'audio',
    'object',
    'figure',
  );
  const embed = other && ['iframe', 'video', 'audio', 'object'].includes(other.tagName) ? other : null;
  if (pictures.length > 0 && other === null) {
    readPictures(reader, pictures, captionText(reader, captions, context));
    return;
  }
  if (embed && pushEmbed(reader, embed, captionText(reader, captions, context))) return;
  readMixed(reader, element, captions, context);
};

function readPictures(reader: Reader, pictures: readonly Element[], caption: Inline[]): void {
  const only = pictures.length === 1 ? pictures[0] : undefined;
  if (only) {
    const image = readImage(reader, only, caption);
    if (image) reader.push(image);
    return;
  }
  const items = pictures.flatMap(picture => {
    const { type: _type, ...item } = readImage(reader, picture, []) ?? { type: 'image', id: '' };
    return 'alt' in item ? [item] : [];
  });
  if (items.length > 0) reader.push({ type: 'gallery', id: reader.page.newId(), caption, items });
}

/** Reads what else stands in a figure in its order; a quote's caption names who is quoted. */
function readMixed(reader: Reader, element: Element, captions: readonly Element[], context: Context): void {
  const caption = captionText(reader, captions, context);
  const skip = new Set(captions);
  const rest = {
    ...element,
    childNodes: element.childNodes.filter(node => !('tagName' in node && skip.has(node))),
  };
  const blocks = reader.inside(rest, context);
  const quote = blocks.findLast(block => block.type === 'quote');
  const table = blocks.find(block => block.type === 'table');
  if (quote && quote.attribution === '')
    quote.attribution = inlineText(caption)
      .replace(/^[\s–—-]+/, '')
      .replaceAll('\n', ' ');
  else if (table && table.caption.length === 0) table.caption = caption;
  else if (caption.length > 0) blocks.push({ type: 'paragraph', id: reader.page.newId(), content: caption });
  for (const block of blocks) reader.push(block);
}

function captionsOf(element: Element): Element[] {
  const found: Element[] = [];
  walk(element, inner => {
    if (inner.tagName !== 'figcaption' && !hasClass(inner, /^wp-caption-text$/)) return undefined;
    found.push(inner);
    return 'skip';
  });
  return found;
}

function picturesOf(element: Element, captions: readonly Element[]): Element[] {
  const found: Element[] = [];
  walk(element, inner => {
    if (captions.includes(inner) || inner.tagName === 'noscript') return 'skip';
    if (inner.tagName === 'img') found.push(inner);
    return undefined;
  });
  return found;
}

function captionText(reader: Reader, captions: readonly Element[], context: Context): Inline[] {
  return captions.flatMap(caption => reader.textInside(caption, context));
}
