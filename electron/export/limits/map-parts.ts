import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline, LinkContent } from '#shared/article/inline.ts';
import { mapBodyContent } from '#shared/article/map-content.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';

/** The body with every part of its running text changed, also inside links; [] takes a part out. */
export function mapParts(body: readonly Block[], change: (part: LinkContent) => LinkContent[]): Block[] {
  return mapBodyContent(body, content =>
    normalizeInline(
      content.flatMap((part): Inline[] =>
        part.type === 'link' ? [{ ...part, content: part.content.flatMap(change) }] : change(part),
      ),
    ),
  );
}
