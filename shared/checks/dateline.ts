import { blockText } from '#shared/article/plain-text.ts';
import { aboutField } from './about-field.ts';
import type { Check } from './check.ts';

/** The place that a text begins with, `ST. IVES, Cornwall (Agency) — `: capitals first, a dash within 60 characters. */
const writtenDateline =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?)(?:,[^—–]{1,30})?(?:\s*\([^)]{1,30}\))?\s*[—–]\s/u;

/** The first words of the text name another place than the dateline field. */
export const datelineDiffers: Check = {
  rule: 'dateline.differs',
  find: ({ body, metadata }) => {
    const first = body.find(block => block.type === 'paragraph');
    const place = first && writtenDateline.exec(blockText(first).slice(0, 90))?.groups?.['place'];
    // A sentence with a dash in it begins with one capital letter only; a dateline is written in them.
    if (!first || !place || place !== place.toUpperCase() || metadata.dateline === '') return [];
    const stated = fold(metadata.dateline);
    if (stated.startsWith(fold(place)) || fold(place).startsWith(stated)) return [];
    return [
      {
        ...aboutField(
          'dateline',
          'warning',
          `The text begins with ${place}, and the dateline is ${metadata.dateline}.`,
          place,
        ),
        block: first.id,
        start: 0,
        end: place.length,
      },
    ];
  },
};

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s.,]+/gu, '')
    .toLowerCase();
}
