import { assertNever } from '#shared/result.ts';
import type { Article } from './article.ts';
import type { Block } from './blocks/block.ts';
import type { ListItem } from './blocks/list.ts';
import { inlineText } from './inline.ts';

/** The plain text of one block; entries of a list stand on lines of their own. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.content);
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'image':
      return inlineText(block.caption);
    case 'divider':
    case 'unsupported':
      return '';
    default:
      return assertNever(block);
  }
}

function itemText(item: ListItem): string {
  const own = inlineText(item.content);
  return item.children ? [own, ...item.children.items.map(itemText)].join('\n') : own;
}

/** The words of the body as an editor counts them: runs of letters, digits and what joins them. */
export function wordCount(article: Pick<Article, 'body'>): number {
  return article.body.reduce((sum, block) => sum + countWords(blockText(block)), 0);
}

/** Counts words in a text: runs of letters or digits, with apostrophes, hyphens, points and commas inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
