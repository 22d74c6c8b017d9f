import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { type Inline, inlineText, type LinkContent } from '#shared/article/inline.ts';
import { mapContent } from '#shared/article/map-content.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import type { Id } from '#shared/clock.ts';
import { signOf } from '../body/sentinel.ts';

/** A place in the plain text of a block. */
export interface Place {
  /** Which block of the body it is, from 0. */
  index: number;
  block: Id;
  offset: number;
}

/** Where the signs of a key stand; a point has an end only. */
export interface Places {
  start: Place | null;
  end: Place | null;
}

/** The body without signs, and where each stood by its key. */
export function settleSigns(
  given: readonly Block[],
  codes: ReadonlyMap<Id, Inline[]>,
): { body: Block[]; places: Map<string, Places> } {
  const places = new Map<string, Places>();
  const body = given.map((block, index) => {
    locate(block, index, codes, places);
    return mapContent(block, withoutSigns);
  });
  return { body, places };
}

/** A running text without the signs in it. */
export function withoutSigns(content: readonly Inline[]): Inline[] {
  if (!content.some(part => part.type === 'link' || signOf(part))) return normalizeInline(content);
  return normalizeInline(
    content.flatMap((part): Inline[] => {
      if (signOf(part)) return [];
      if (part.type !== 'link') return [part];
      return [{ ...part, content: part.content.filter(inner => !signOf(inner)) }];
    }),
  );
}

function locate(
  block: Block,
  index: number,
  codes: ReadonlyMap<Id, Inline[]>,
  places: Map<string, Places>,
): void {
  let offset = 0;
  const note = (content: readonly (Inline | LinkContent)[]) => {
    for (const part of content) {
      const sign = signOf(part);
      if (sign && (sign.kind === 'start' || sign.kind === 'end')) {
        const known = places.get(sign.key) ?? { start: null, end: null };
        const place: Place = { index, block: block.id, offset };
        if (sign.kind === 'end') places.set(sign.key, { ...known, end: place });
        else if (!known.start) places.set(sign.key, { ...known, start: place });
      } else if (part.type === 'link') note(part.content);
      else offset += inlineText([part]).length;
    }
  };
  const code = codes.get(block.id);
  if (code) note(code);
  else {
    for (const { separator, content } of blockRuns(block)) {
      offset += separator.length;
      note(content);
    }
  }
}
