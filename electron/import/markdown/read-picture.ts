import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '#shared/article/blocks/block.ts';
import { readInline } from './read-inline.ts';
import type { Reading } from './reading.ts';

type Picture = Image | ImageReference;

/**
 * Reads a paragraph that is nothing but pictures, or one picture with a caption on the next line, into image blocks.
 * Null for every other paragraph.
 */
export function readPictures({ children }: Paragraph, reading: Reading): Block[] | null {
  const [first, ...rest] = children;
  const opening = first && pictureOf(first);
  if (!opening) return null;
  const caption = captionOf(rest);
  const breaks = rest[0]?.type === 'break' && caption?.every(node => pictureOf(node) === null);
  if (!breaks && rest.every(node => pictureOf(node) !== null || isSpace(node))) {
    return children.flatMap(node => {
      const picture = pictureOf(node);
      if (!picture) return [];
      noteLink(node, reading);
      return [toImage(picture, [], reading)];
    });
  }
  if (!caption || caption.some(node => pictureOf(node) !== null)) return null;
  noteLink(first, reading);
  return [toImage(opening, caption, reading)];
}

function toImage(node: Picture, caption: PhrasingContent[], reading: Reading): Block {
  const target = node.type === 'image' ? node : reading.define(node.identifier);
  const title = target?.title ?? '';
  const below: PhrasingContent[] =
    caption.length === 0 && title !== '' ? [{ type: 'text', value: title }] : caption;
  if (caption.length > 0 && title !== '') {
    reading.dropped('picture-title', 'The title of a picture that has a caption.', node, title);
  }
  return {
    type: 'image',
    id: reading.origin.newId(),
    asset: null,
    address: target?.url ?? '',
    alt: node.alt ?? '',
    caption: readInline(below, reading),
  };
}

/** A picture, also one inside a link. */
function pictureOf(node: PhrasingContent): Picture | null {
  if (node.type === 'image' || node.type === 'imageReference') return node;
  const [only, ...more] = node.type === 'link' ? node.children : [];
  return more.length === 0 && (only?.type === 'image' || only?.type === 'imageReference') ? only : null;
}

function noteLink(node: PhrasingContent, reading: Reading): void {
  if (node.type === 'link') reading.dropped('picture-link', 'Where a picture linked to.', node, node.url);
}

/** What stands on the line below the picture, without the line end before it. */
function captionOf(rest: readonly PhrasingContent[]): PhrasingContent[] | null {
  const [next, ...more] = rest;
  if (next?.type === 'break') return more;
  if (next?.type !== 'text' || !/^[ \t]*\n/.test(next.value)) return null;
  const value = next.value.replace(/^[ \t]*\n/, '');
  return value === '' ? more : [{ ...next, value }, ...more];
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
