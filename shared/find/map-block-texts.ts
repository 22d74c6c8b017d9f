import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import type { ListItem, NestedList } from '#shared/article/blocks/list.ts';
import type { Table } from '#shared/article/blocks/table.ts';
import type { Inline } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { changed, mapList } from './map-object.ts';
import type { TextVisitor } from './map-texts.ts';

/** Asks about the texts of one block of the body. */
class BlockTexts {
  readonly #block: string;
  readonly #visitor: TextVisitor;

  constructor(block: string, visitor: TextVisitor) {
    this.#block = block;
    this.#visitor = visitor;
  }

  plain(owner: string, label: string, text: string, ...path: string[]): string {
    return this.#visitor.plain({ block: this.#block, owner, path }, label, text);
  }

  inline(owner: string, label: string, content: Inline[], ...path: string[]): Inline[] {
    return this.#visitor.inline({ block: this.#block, owner, path }, label, content);
  }
}

/** Goes through the texts of a block in reading order; the same block when none became another. */
export function mapBlockTexts(block: Block, visitor: TextVisitor): Block {
  const ask = new BlockTexts(block.id, visitor);
  if (block.type === 'aside') {
    return changed(block, {
      title: ask.plain(block.id, 'Title of a box', block.title, 'title'),
      blocks: mapList(block.blocks, inner => mapBoxed(inner, ask)),
    });
  }
  if (block.type === 'footnote') {
    return changed(block, { content: ask.inline(block.id, 'Footnote', block.content, 'content') });
  }
  return mapBoxed(block, ask);
}

function mapBoxed(block: BoxedBlock, ask: BlockTexts): BoxedBlock {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return changed(block, { content: ask.inline(id, '', block.content, 'content') });
    case 'quote':
    case 'pullQuote':
      return changed(block, {
        content: ask.inline(id, block.type === 'quote' ? '' : 'Pull quote', block.content, 'content'),
        attribution: ask.plain(id, 'Attribution', block.attribution, 'attribution'),
      });
    case 'list':
      return mapItems(block, ask);
    case 'image':
      return mapPicture(block, ask);
    case 'gallery':
      return changed(block, {
        caption: ask.inline(id, 'Caption', block.caption, 'caption'),
        items: mapList(block.items, item => mapPicture(item, ask)),
      });
    case 'table':
      return mapTable(block, ask);
    case 'code':
      return changed(block, { text: ask.plain(id, 'Code', block.text, 'text') });
    case 'embed':
      return changed(block, {
        title: ask.plain(id, 'Title of an embed', block.title, 'title'),
        caption: ask.inline(id, 'Caption', block.caption, 'caption'),
      });
    case 'divider':
    case 'unsupported':
      return block;
    default:
      return assertNever(block);
  }
}

function mapItems<L extends NestedList>(list: L, ask: BlockTexts): L {
  const items = mapList(list.items, (item: ListItem) =>
    changed(item, {
      content: ask.inline(item.id, '', item.content, 'content'),
      children: item.children && mapItems(item.children, ask),
    }),
  );
  return items === list.items ? list : { ...list, items };
}

function mapPicture<P extends Image | GalleryItem>(picture: P, ask: BlockTexts): P {
  const caption = ask.inline(picture.id, 'Caption', picture.caption, 'caption');
  const alt = ask.plain(picture.id, 'Alt text', picture.alt, 'alt');
  return caption === picture.caption && alt === picture.alt ? picture : { ...picture, caption, alt };
}

function mapTable(table: Table, ask: BlockTexts): Table {
  return changed(table, {
    caption: ask.inline(table.id, 'Caption', table.caption, 'caption'),
    rows: mapList(table.rows, (row, r) =>
      changed(row, {
        cells: mapList(row.cells, (cell, c) => {
          const path = ['rows', String(r), 'cells', String(c), 'content'];
          return changed(cell, { content: ask.inline(table.id, 'Table', cell.content, ...path) });
        }),
      }),
    ),
  });
}
