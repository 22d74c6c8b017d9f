import type { Block } from '#shared/article/blocks/block.ts';
import { type Inline, inlineText } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import type { Suggestion } from '#shared/review/review.ts';
import type { Reading } from '../body/reading.ts';
import type { ChangesView, TrackedChange } from '../changes/tracked-change.ts';
import { type Deed, makeEvents } from './make-events.ts';
import { type Places, withoutSigns } from './settle-signs.ts';
import { toAnchor } from './to-anchor.ts';
import { toTime } from './to-threads.ts';

/**
 * Makes suggestions of the tracked changes that stand in one block. In the text with all changes rejected they are open;
 * in the one with all accepted they are decided, and stand where the new words are. A change that goes over the end of
 * a paragraph, or into a note, has no suggestion; its text is what was asked for all the same.
 */
export function toSuggestions(
  view: ChangesView,
  body: readonly Block[],
  places: ReadonlyMap<string, Places>,
  article: Id,
  reading: Reading,
): Suggestion[] {
  const { importedAt } = reading.context.arrival;
  return [...reading.changes.values()].flatMap(change => {
    const found = places.get(`change ${change.key}`);
    const anchor = found && toAnchor(found, body);
    if (!anchor || anchor.endBlockId !== null) return [];
    const hidden = withoutSigns(reading.hidden.get(change.key) ?? []);
    const shown: Inline[] =
      anchor.exact === '' ? [] : [{ type: 'text', text: anchor.exact, marks: [], language: '' }];
    if (hidden.length === 0 && shown.length === 0) return [];
    const [before, replacement] = view === 'accepted' ? [hidden, shown] : [shown, hidden];
    const id = reading.newId();
    const opened: Deed = {
      type: 'suggestion-opened',
      author: change.author,
      wallTime: toTime(change.date, importedAt),
      payload: { kind: change.kind, before: inlineText(before), after: inlineText(replacement) },
    };
    const decided: Deed = {
      type: 'suggestion-decided',
      author: '',
      wallTime: importedAt,
      payload: { decision: 'accepted', by: 'import' },
    };
    const deeds = view === 'accepted' ? [opened, decided] : [opened];
    return [
      {
        id,
        anchor,
        before: reading.context.hash(inlineText(before)),
        replacement,
        events: makeEvents(deeds, { article, thread: id }, reading.context.hash),
      },
    ];
  });
}

/** How many changes there are, in words, e.g. `3 tracked changes by Ada Fennimore and 2 others`; '' for none. */
export function describeChanges(changes: ReadonlyMap<string, TrackedChange>): string {
  if (changes.size === 0) return '';
  const authors = [...new Set([...changes.values()].map(({ author }) => author).filter(Boolean))];
  const [first, ...others] = authors;
  const by =
    first === undefined ? '' : ` by ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  return `${changes.size} tracked change${changes.size === 1 ? '' : 's'}${by}`;
}
