import { $getNodeByKey, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { blockElementAt, keyOfBlock } from './find-block.ts';

/** How far the pointer has to go before a press is a drag, in CSS pixels. */
const threshold = 4;

/** Follows the pointer from the grip of a block: a drag moves the block, a press without one calls `onPress`. */
export function dragBlock(
  editor: LexicalEditor,
  block: HTMLElement,
  start: PointerEvent,
  onPress: () => void,
): void {
  const root = editor.getRootElement();
  if (!root) return;
  const line = document.createElement('div');
  line.className = 'drop-line';
  let target: { element: HTMLElement; side: 'before' | 'after' } | null = null;
  let dragging = false;

  const onMove = (event: PointerEvent) => {
    dragging ||= Math.abs(event.clientY - start.clientY) > threshold;
    if (!dragging) return;
    block.classList.add('dragged');
    scrollAtEdge(root, event.clientY);
    const element = blockElementAt(root, event.clientY);
    if (!element) return;
    const { top, height } = element.getBoundingClientRect();
    target = { element, side: event.clientY < top + height / 2 ? 'before' : 'after' };
    const edge = target.side === 'before' ? element.offsetTop : element.offsetTop + element.offsetHeight;
    line.style.insetBlockStart = `${edge - 1}px`;
    root.parentElement?.append(line);
  };
  const end = () => {
    line.remove();
    block.classList.remove('dragged');
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('keydown', onKey, true);
  };
  const onUp = () => {
    end();
    if (!dragging) onPress();
    else if (target) moveBlock(editor, block, target.element, target.side);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('keydown', onKey, true);
}

function moveBlock(
  editor: LexicalEditor,
  block: HTMLElement,
  target: HTMLElement,
  side: 'before' | 'after',
): void {
  const [from, to] = [keyOfBlock(editor, block), keyOfBlock(editor, target)];
  if (from === null || to === null || from === to) return;
  editor.update(
    () => {
      const [node, neighbour] = [$getNodeByKey(from), $getNodeByKey(to)];
      if (!node || !neighbour) return;
      if (side === 'before') neighbour.insertBefore(node);
      else neighbour.insertAfter(node);
      node.selectEnd();
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** Scrolls the article while a block is held near its upper or lower edge. */
function scrollAtEdge(root: HTMLElement, y: number): void {
  const pane = root.closest('.article-pane');
  const area = pane?.getBoundingClientRect();
  if (!pane || !area) return;
  if (y < area.top + 40) pane.scrollTop -= 16;
  else if (y > area.bottom - 40) pane.scrollTop += 16;
}
