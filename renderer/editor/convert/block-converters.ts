import type { LexicalNode } from 'lexical';
import type { BlockType } from '#shared/article/blocks/block.ts';
import { asideConverter } from '../extensions/aside/convert-aside.ts';
import { codeConverter } from '../extensions/code/convert-code.ts';
import { dividerConverter } from '../extensions/divider/convert-divider.ts';
import { embedConverter } from '../extensions/embed/convert-embed.ts';
import { footnoteConverter } from '../extensions/footnotes/convert-footnote.ts';
import { galleryConverter } from '../extensions/gallery/convert-gallery.ts';
import { heldConverter } from '../extensions/held/convert-held.ts';
import { imageConverter } from '../extensions/image/convert-image.ts';
import { listConverter } from '../extensions/list/convert-list.ts';
import { headingConverter } from '../extensions/prose/convert-heading.ts';
import { paragraphConverter } from '../extensions/prose/convert-paragraph.ts';
import { pullQuoteConverter } from '../extensions/pull-quote/convert-pull-quote.ts';
import { quoteConverter } from '../extensions/quote/convert-quote.ts';
import { tableConverter } from '../extensions/table/convert-table.ts';
import type { BlockConverter, BlockReader } from './block-converter.ts';

/** How each type of block stands in the editor. */
export const blockConverters: { [T in BlockType]: BlockConverter<T> } = {
  paragraph: paragraphConverter,
  heading: headingConverter,
  quote: quoteConverter,
  list: listConverter,
  image: imageConverter,
  divider: dividerConverter,
  pullQuote: pullQuoteConverter,
  gallery: galleryConverter,
  table: tableConverter,
  code: codeConverter,
  embed: embedConverter,
  aside: asideConverter,
  footnote: footnoteConverter,
  unsupported: heldConverter,
};

let readers: ReadonlyMap<string, BlockReader> | null = null;

/** How a node is read, or null for a node that stands for no block. */
export function $readerOf(node: LexicalNode): BlockReader | null {
  // Made at the first call: the converters of boxes come back to this table while it is being loaded.
  readers ??= new Map(
    Object.values<BlockReader>(blockConverters).map(converter => [converter.node.getType(), converter]),
  );
  return readers.get(node.getType()) ?? null;
}
