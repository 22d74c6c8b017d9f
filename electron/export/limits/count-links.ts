import type { Block } from '#shared/article/blocks/block.ts';
import { mapBodyContent } from '#shared/article/map-content.ts';

/** How many links stand in a body, captions, cells and boxes included. */
export function countLinks(body: readonly Block[]): number {
  let count = 0;
  mapBodyContent(body, content => {
    count += content.filter(({ type }) => type === 'link').length;
    return content;
  });
  return count;
}
