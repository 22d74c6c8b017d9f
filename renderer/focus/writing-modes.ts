import { paintHighlight } from '../article/paint-highlight.ts';
import type { TextSurface } from '../editor/texts/text-surface.ts';
import type { Workspace } from '../session/workspace.ts';
import { sentenceAt } from './sentence-at.ts';
import './focus.css';

/**
 * Keeps the paragraph or sentence of the caret bright, and the line of the caret at half the height, as the settings
 * say. One look at the caret a frame, and nothing at all while both modes are off. Returns the end of it.
 */
export function followWritingModes(
  workspace: Workspace,
  surface: TextSurface,
  pane: HTMLElement,
): () => void {
  let frame = 0;
  let isPointing = false;
  const settings = () => workspace.state.get().settings;
  const apply = () => {
    frame = 0;
    const { focus, typewriter } = settings();
    pane.dataset['focus'] = focus;
    pane.toggleAttribute('data-typewriter', typewriter);
    brighten(focus, surface);
    // A click puts the caret where somebody looks already.
    if (typewriter && !isPointing) centre(pane);
  };
  const soon = () => {
    const { focus, typewriter } = settings();
    const isOff = focus === 'off' && !typewriter;
    if (isOff && (pane.dataset['focus'] ?? 'off') === 'off' && !pane.hasAttribute('data-typewriter')) return;
    if (frame === 0) frame = requestAnimationFrame(apply);
  };
  const onPointerDown = () => {
    isPointing = true;
  };
  const onKeyDown = () => {
    isPointing = false;
  };
  const onEscape = (event: KeyboardEvent) => {
    const { dialog } = workspace.state.get();
    const isOurs = event.key === 'Escape' && !event.defaultPrevented && dialog === null;
    if (isOurs && settings().focus !== 'off') workspace.saveSettings({ focus: 'off' });
  };
  pane.addEventListener('pointerdown', onPointerDown, true);
  pane.addEventListener('keydown', onKeyDown, true);
  pane.addEventListener('keydown', onEscape);
  const stops = [surface.watch(soon), workspace.state.subscribe(soon)];
  soon();
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
    pane.removeEventListener('pointerdown', onPointerDown, true);
    pane.removeEventListener('keydown', onKeyDown, true);
    pane.removeEventListener('keydown', onEscape);
    paintHighlight('focus', []);
  };
}

function brighten(focus: 'off' | 'paragraph' | 'sentence', surface: TextSurface): void {
  const place = focus === 'off' ? null : surface.selected();
  const text = place && surface.read().find(({ key }) => key === place.key);
  const stretch =
    text && (focus === 'sentence' ? sentenceAt(text.text, place.start) : { start: 0, end: text.text.length });
  const range = text && stretch ? surface.rangeOf(text, stretch.start, stretch.end) : null;
  paintHighlight('focus', range ? [range] : []);
}

/** Scrolls the line of the caret to half the height of the pane. */
function centre(pane: HTMLElement): void {
  const selection = document.getSelection();
  const anchor = selection?.focusNode;
  if (!selection?.isCollapsed || !anchor || !pane.contains(anchor)) return;
  const range = selection.getRangeAt(0);
  // A caret in an empty paragraph has no box of its own.
  const element = anchor instanceof Element ? anchor : anchor.parentElement;
  const box = range.getClientRects()[0] ?? element?.getBoundingClientRect();
  if (!box) return;
  const { top, height } = pane.getBoundingClientRect();
  const off = box.top + box.height / 2 - (top + height / 2);
  if (Math.abs(off) > 2) pane.scrollTop += off;
}
