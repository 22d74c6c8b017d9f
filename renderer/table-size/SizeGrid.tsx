import { type KeyboardEvent, useRef } from 'react';
import type { TableSize } from './table-size.ts';

interface SizeGridProps {
  /** What is filled; it may reach beyond the grid. */
  size: TableSize;
  onPoint: (size: TableSize) => void;
  onChoose: (size: TableSize) => void;
}

const rows = 8;
const columns = 10;

const steps: Readonly<Record<string, Readonly<TableSize>>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  Home: { rows: 0, columns: -columns },
  End: { rows: 0, columns },
};

/** Cells to point at: the table reaches to the one under the pointer or the focus. One stop of the Tab key. */
export function SizeGrid({ size, onPoint, onChoose }: SizeGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const stop = within(size);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const goal = within({ rows: stop.rows + step.rows, columns: stop.columns + step.columns });
    onPoint(goal);
    const cell = grid.current?.children[(goal.rows - 1) * columns + goal.columns - 1];
    if (cell instanceof HTMLElement) cell.focus();
  };
  return (
    <div className="size-grid" ref={grid} role="toolbar" aria-label="Size of the table" onKeyDown={move}>
      {Array.from({ length: rows * columns }, (_, i) => {
        const cell = { rows: Math.floor(i / columns) + 1, columns: (i % columns) + 1 };
        return (
          <button
            type="button"
            key={`${cell.rows} ${cell.columns}`}
            aria-label={sizeInWords(cell)}
            tabIndex={cell.rows === stop.rows && cell.columns === stop.columns ? 0 : -1}
            data-filled={(cell.rows <= size.rows && cell.columns <= size.columns) || undefined}
            // Not when the grid comes to stand under a pointer that rests.
            onMouseMove={() => onPoint(cell)}
            onClick={() => onChoose(cell)}
          />
        );
      })}
    </div>
  );
}

/** `3 rows, 4 columns` */
export function sizeInWords(size: TableSize): string {
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${count(size.rows, 'row')}, ${count(size.columns, 'column')}`;
}

/** The cell of the grid that is nearest to a size. */
function within(size: TableSize): TableSize {
  return {
    rows: Math.min(Math.max(size.rows, 1), rows),
    columns: Math.min(Math.max(size.columns, 1), columns),
  };
}
