import type { Found } from '#shared/find/find-in-texts.ts';
import type { Text } from '#shared/find/place.ts';
import type { PlacedEdit } from '#shared/find/replace-in-article.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';

type Point = NonNullable<ViewState['selection']>['anchor'];

/** A stretch of the body that was selected, from the earlier end to the later one. */
export interface Scope {
  from: Point;
  to: Point;
}

/** The stretch that a selection covers; null for a mere caret, or where one of its ends is no running text. */
export function scopeOf(selection: ViewState['selection'], texts: readonly Text[]): Scope | null {
  if (!selection) return null;
  const { anchor, focus } = selection;
  const [a, b] = [indexOf(anchor, texts), indexOf(focus, texts)];
  if (a < 0 || b < 0 || (a === b && anchor.offset === focus.offset)) return null;
  const isForward = a < b || (a === b && anchor.offset < focus.offset);
  return isForward ? { from: anchor, to: focus } : { from: focus, to: anchor };
}

/** The matches that lie wholly inside a stretch. */
export function matchesInside(
  scope: Scope,
  matches: readonly Found[],
  texts: readonly Text[],
): readonly Found[] {
  const [first, last] = [indexOf(scope.from, texts), indexOf(scope.to, texts)];
  const order = new Map(texts.map((text, i) => [text, i]));
  return matches.filter(({ source, start, end }) => {
    const at = order.get(source) ?? -1;
    if (source.place.block === '' || at < first || at > last) return false;
    return (at > first || start >= scope.from.offset) && (at < last || end <= scope.to.offset);
  });
}

/** The stretch after edits inside of it, which move its end. */
export function scopeAfter(scope: Scope, edits: readonly PlacedEdit[]): Scope {
  const moved = edits
    .filter(({ place, end }) => place.owner === scope.to.block && end <= scope.to.offset)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return { ...scope, to: { ...scope.to, offset: scope.to.offset + moved } };
}

/** A block or list entry has one running text, the first of its texts. */
function indexOf({ block }: Point, texts: readonly Text[]): number {
  return texts.findIndex(({ place }) => place.owner === block);
}
