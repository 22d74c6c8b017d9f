import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { blockElementAt } from './find-block.ts';

/** The block of the body beside which the pointer is, or null while somebody types or the pointer is elsewhere. */
export function useHoveredBlock(editor: LexicalEditor): HTMLElement | null {
  const [block, setBlock] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let frame = 0;
    const onMove = (event: PointerEvent) => {
      if (event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const root = editor.getRootElement();
        const area = root?.getBoundingClientRect();
        const inside = root && area && event.clientX > area.left - 64 && event.clientX < area.right + 16;
        setBlock(inside ? nearby(blockElementAt(root, event.clientY), event.clientY) : null);
      });
    };
    const onType = (event: KeyboardEvent) => {
      if (event.key.length === 1) setBlock(null);
    };
    const stop = editor.registerRootListener((root, before) => {
      const pane = (element: HTMLElement | null) => element?.closest<HTMLElement>('.article-pane') ?? element;
      pane(before)?.removeEventListener('pointermove', onMove);
      before?.removeEventListener('keydown', onType);
      pane(root)?.addEventListener('pointermove', onMove);
      root?.addEventListener('keydown', onType);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [editor]);
  return block;
}

function nearby(block: HTMLElement | null, y: number): HTMLElement | null {
  const area = block?.getBoundingClientRect();
  return area && y > area.top - 12 && y < area.bottom + 12 ? block : null;
}
