import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { inlineText } from '#shared/article/inline.ts';
import { blockText } from '#shared/article/plain-text.ts';

/** Blocks as plain text for other programs to paste: a blank line between blocks, signs before entries of lists. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map(textOf)
    .filter(text => text !== '')
    .join('\n\n');
}

function textOf(block: Block): string {
  if (block.type === 'list') return listText(block, '');
  if (block.type === 'divider') return '* * *';
  if (block.type === 'image') return inlineText(block.caption) || block.alt;
  if (block.type === 'embed') return [blockText(block), block.address].filter(line => line !== '').join('\n');
  if (block.type === 'aside')
    return [block.title, blocksToText(block.blocks)].filter(part => part !== '').join('\n\n');
  if ((block.type === 'quote' || block.type === 'pullQuote') && block.attribution !== '')
    return `${blockText(block)}\n— ${block.attribution}`;
  return blockText(block);
}

function listText(list: NestedList, indent: string): string {
  return list.items
    .map((item, i) => {
      const sign =
        list.kind === 'numbered'
          ? `${list.start + i}.`
          : list.kind === 'check'
            ? item.checked
              ? '[x]'
              : '[ ]'
            : '-';
      const below = item.children ? `\n${listText(item.children, `${indent}  `)}` : '';
      return `${indent}${sign} ${inlineText(item.content)}${below}`;
    })
    .join('\n');
}
