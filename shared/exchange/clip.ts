import { z } from 'zod';
import { type Block, blockSchema } from '#shared/article/blocks/block.ts';
import { footnoteSchema } from '#shared/article/blocks/footnote.ts';
import { allowedHref } from '#shared/article/href.ts';
import type { Inline } from '#shared/article/inline.ts';
import { mapContent } from '#shared/article/map-content.ts';
import { idSchema } from '#shared/clock.ts';

/** The clipboard's name for what Galley itself copied. */
export const clipType = 'application/x-galley-blocks+json';

/** What a copy holds: all of the selected blocks, and the article by which their pictures are found. */
const clipSchema = z.object({
  galley: z.literal(1),
  article: idSchema,
  /** The selection lay within one text: it is pasted into a text, not as a block. */
  inline: z.boolean(),
  blocks: z.array(blockSchema).min(1),
  /** Notes that the blocks refer to and that were not selected themselves. */
  notes: z.array(footnoteSchema).default([]),
});
export type Clip = z.infer<typeof clipSchema>;

const mostCharacters = 50_000_000;
const deepest = 60;

export function writeClip(clip: Omit<Clip, 'galley'>): string {
  return JSON.stringify({ galley: 1, ...clip });
}

/**
 * Reads a copy from the clipboard, where any program may have put it. Null for what is none, is nested without end or
 * names the prototype; addresses that Galley does not follow are taken out of links, pictures and cards.
 */
export function readClip(source: string): Clip | null {
  if (
    source.length > mostCharacters ||
    !isShallow(source) ||
    /"(?:_|\\u005f){2}proto(?:_|\\u005f){2}"\s*:/i.test(source)
  )
    return null;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    // Not JSON, so not ours.
    return null;
  }
  const clip = clipSchema.safeParse(value);
  if (!clip.success) return null;
  const { blocks, notes } = clip.data;
  return { ...clip.data, blocks: blocks.map(withoutBadAddresses), notes: notes.map(withoutBadLinks) };
}

/** Whether brackets nest no deeper than an article's do, found without parsing. */
function isShallow(source: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < source.length; i++) {
    const char = source.charCodeAt(i);
    if (inText) {
      if (char === 0x5c) i += 1;
      else if (char === 0x22) inText = false;
    } else if (char === 0x22) inText = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > deepest) return false;
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return true;
}

function withoutBadLinks<B extends Block>(block: B): B {
  return mapContent(block, content =>
    content.flatMap((part): Inline[] =>
      part.type === 'link' && !allowedHref(part.href) ? part.content : [part],
    ),
  );
}

function withoutBadAddresses(block: Block): Block {
  const checked = withoutBadLinks(block);
  if (checked.type === 'aside') {
    const blocks = checked.blocks.map(inner => {
      const clean = withoutBadAddresses(inner);
      return clean.type === 'aside' || clean.type === 'footnote' ? inner : clean;
    });
    return { ...checked, blocks };
  }
  if (checked.type === 'gallery') return { ...checked, items: checked.items.map(withWebAddress) };
  return checked.type === 'image' || checked.type === 'embed' ? withWebAddress(checked) : checked;
}

function withWebAddress<P extends { address: string }>(part: P): P {
  return part.address === '' || allowedHref(part.address) ? part : { ...part, address: '' };
}
