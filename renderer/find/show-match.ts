import type { Found } from '#shared/find/find-in-texts.ts';
import { blockElements } from '../article/read-place.ts';
import type { Drawn } from '../editor/find/draw-place.ts';
import type { Workspace } from '../session/workspace.ts';
import { fieldOf, panelOf } from './field-of-place.ts';

/** How many frames in a row a place must hold still before it is taken as reached. */
const framesOfRest = 4;

let stopShowing: () => void = () => undefined;

/** What shows a match in the page at this moment; null when nothing does. */
export function drawnMatch(workspace: Workspace, { source, start, end }: Found): Drawn | null {
  const { open } = workspace.state.get();
  if (!open) return null;
  if (source.place.block === '') return fieldOf(source, open.session);
  return workspace.editor.get()?.find.drawnAt(source, start, end) ?? null;
}

/** Brings a match into view; one in a panel brings the panel to the front. */
export function showMatch(workspace: Workspace, match: Found): void {
  stopShowing();
  const { open } = workspace.state.get();
  if (!open) return;
  const panel = match.source.place.block === '' ? panelOf(match.source, open.session) : null;
  if (panel !== null) workspace.showPanel(panel);
  stopShowing = scrollTo(() => drawnMatch(workspace, match));
}

/** Brings a match into view and selects it. */
export function goToMatch(workspace: Workspace, match: Found): void {
  showMatch(workspace, match);
  leaveOnMatch(workspace, match);
}

/** Puts the caret where a match is and the focus with it; without a match into the body. */
export function leaveOnMatch(workspace: Workspace, match: Found | null): void {
  const editor = workspace.editor.get();
  const { source, start, end } = match ?? {};
  if (source && source.place.block !== '' && editor?.find.selectStretch(source, start ?? 0, end ?? 0)) {
    editor.focus();
    return;
  }
  const drawn = match && drawnMatch(workspace, match);
  if (drawn instanceof HTMLInputElement || drawn instanceof HTMLTextAreaElement) {
    drawn.focus();
    drawn.setSelectionRange(start ?? 0, end ?? 0);
  } else editor?.focus();
}

/**
 * Scrolls until what shows a match is in view. Heights of blocks that were not drawn yet are estimates and a panel may
 * have to be drawn first, so it goes on until nothing moves any more, or until the user does something.
 */
function scrollTo(find: () => Drawn | null): () => void {
  let rest = 0;
  let frames = 0;
  let frame = 0;
  const settle = () => {
    const drawn = find();
    rest = drawn && bringIntoView(drawn) ? rest + 1 : 0;
    frames += 1;
    if (rest < framesOfRest && frames < 90) frame = requestAnimationFrame(settle);
    else end();
  };
  const end = () => {
    cancelAnimationFrame(frame);
    for (const name of ['wheel', 'pointerdown']) window.removeEventListener(name, end, true);
  };
  for (const name of ['wheel', 'pointerdown']) window.addEventListener(name, end, true);
  settle();
  return end;
}

/** True when it was in view already. */
function bringIntoView(drawn: Drawn): boolean {
  const element = drawn instanceof Range ? drawn.startContainer.parentElement : drawn;
  const pane = element?.closest('.article-pane');
  if (!element || !pane) {
    element?.scrollIntoView({ block: 'nearest' });
    return element !== null;
  }
  const frame = pane.getBoundingClientRect();
  const box = boxOf(drawn, pane);
  const margin = Math.min(80, frame.height / 5);
  const isInside = box.top >= frame.top + margin / 2 && box.bottom <= frame.bottom - margin;
  if (isInside) return true;
  const before = pane.scrollTop;
  pane.scrollTop += box.top - frame.top - frame.height * 0.38;
  return pane.scrollTop === before;
}

/** The box of what is drawn; that of the whole block while its inside is not laid out. */
function boxOf(drawn: Drawn, pane: Element): DOMRect {
  const box = drawn.getBoundingClientRect();
  if (box.height > 0 || !(drawn instanceof Range)) return box;
  const block = [...(blockElements(pane) ?? [])].find(one => one.contains(drawn.startContainer));
  return block?.getBoundingClientRect() ?? box;
}
