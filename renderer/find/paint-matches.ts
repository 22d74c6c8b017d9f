import type { Found } from '#shared/find/find-in-texts.ts';
import { firstIndex } from '#shared/first-index.ts';
import { paintHighlight } from '../article/paint-highlight.ts';
import { blockElements } from '../article/read-place.ts';
import type { Workspace } from '../session/workspace.ts';
import { drawnMatch } from './show-match.ts';

/** How many blocks above and below what is in sight are painted with it. */
const around = 8;

/** Marks a field or card that holds matches: `current` for the one that is shown. */
const attribute = 'data-found';

/** Paints the matches that are in sight or near; nothing of the text itself is changed for it. */
export function paintMatches(workspace: Workspace, matches: readonly Found[], current: number): void {
  clearMatches();
  const blocks = blocksNear(workspace);
  const others: Range[] = [];
  for (const [i, match] of matches.entries()) {
    const { block } = match.source.place;
    if (i === current || (block !== '' && !blocks.has(block))) continue;
    const drawn = drawnMatch(workspace, match);
    if (drawn instanceof Range) others.push(drawn);
    else drawn?.setAttribute(attribute, '');
  }
  const shown = matches[current];
  const drawn = shown ? drawnMatch(workspace, shown) : null;
  paintHighlight('found', others);
  if (drawn instanceof Range) paintHighlight('found-current', [drawn], 1);
  else drawn?.setAttribute(attribute, 'current');
}

export function clearMatches(): void {
  paintHighlight('found', []);
  paintHighlight('found-current', []);
  for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
}

/** The blocks in sight and a few above and below, by their ids. */
export function blocksNear(workspace: Workspace): ReadonlySet<string> {
  const pane = document.querySelector('.article-pane');
  const elements = pane && blockElements(pane);
  const body = workspace.editor.get()?.readBody() ?? [];
  if (!pane || !elements) return new Set();
  const { top, bottom } = pane.getBoundingClientRect();
  const first = firstBelow(elements, top);
  const last = firstBelow(elements, bottom);
  return new Set(body.slice(Math.max(0, first - 1 - around), last + around).map(({ id }) => id));
}

/** The index of the first element that begins below an edge. */
function firstBelow(elements: HTMLCollection, edge: number): number {
  return firstIndex(elements.length, index => (elements[index]?.getBoundingClientRect().top ?? 0) >= edge);
}
