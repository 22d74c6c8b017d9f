import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface DividerProps {
  /** The share of the first part, 0 to 1. */
  share: number;
  onChange: (share: number) => void;
}

const least = 0.25;
const step = 0.04;

/** The line between two parts, dragged or moved by the arrow keys; the parts stand below each other where there is no room. */
export function Divider({ share, onChange }: DividerProps) {
  const line = useRef<HTMLDivElement>(null);
  const set = (next: number) => onChange(Math.min(1 - least, Math.max(least, next)));
  const onPointerMove = (event: PointerEvent) => {
    const box = line.current?.parentElement?.getBoundingClientRect();
    if (!box || !line.current?.hasPointerCapture(event.pointerId)) return;
    const isStacked = line.current.offsetWidth > line.current.offsetHeight;
    set(isStacked ? (event.clientY - box.top) / box.height : (event.clientX - box.left) / box.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    set(share + direction * step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator with a value can
    <div
      className="split-line"
      ref={line}
      role="separator"
      aria-label="Width of the open article"
      aria-valuemin={least * 100}
      aria-valuemax={(1 - least) * 100}
      aria-valuenow={Math.round(share * 100)}
      tabIndex={0}
      onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onChange(0.5)}
      onKeyDown={onKeyDown}
    />
  );
}
