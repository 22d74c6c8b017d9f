import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { expandReplacement } from './expand-replacement.ts';
import type { Found } from './find-in-texts.ts';
import { mapBlockTexts } from './map-block-texts.ts';
import { mapArticleTexts, type TextVisitor } from './map-texts.ts';
import { type Place, placeKey } from './place.ts';
import type { FindQuery, Replacement } from './query.ts';
import { replaceInInline, type TextEdit } from './replace-in-inline.ts';

/** What is to stand in the place of a stretch of a text. */
export interface PlacedEdit extends TextEdit {
  place: Place;
}

/** The edits that replace matches. */
export function editsFor(
  matches: readonly Found[],
  query: FindQuery,
  replacement: Replacement,
): PlacedEdit[] {
  return matches.map(match => {
    const { source, start, end } = match;
    const text = expandReplacement(replacement, query, match, source.text.slice(start, end));
    return { place: source.place, start, end, text };
  });
}

/** Carries edits out; what none of them is about stays the same object. Comments keep their own quotes. */
export function replaceInArticle(article: Article, edits: readonly PlacedEdit[]): Article {
  return mapArticleTexts(article, editing(edits));
}

/** Carries out the edits that are about one block. */
export function replaceInBlock(block: Block, edits: readonly PlacedEdit[]): Block {
  return mapBlockTexts(block, editing(edits));
}

/** Replaces stretches of a plain text. */
export function replaceInText(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text)
    .normalize('NFC');
}

/** Edits by the key of their place. */
export function groupByPlace<E extends PlacedEdit>(edits: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const edit of edits) {
    const key = placeKey(edit.place);
    const group = groups.get(key);
    if (group) group.push(edit);
    else groups.set(key, [edit]);
  }
  return groups;
}

function editing(edits: readonly PlacedEdit[]): TextVisitor {
  const byPlace = groupByPlace(edits);
  return {
    plain: (place, _label, text) => {
      const here = byPlace.get(placeKey(place));
      return here ? replaceInText(text, here) : text;
    },
    inline: (place, _label, content) => {
      const here = byPlace.get(placeKey(place));
      return here ? replaceInInline(content, here) : content;
    },
  };
}
