import { useEffect, useRef } from 'react';
import type { Credit } from '#shared/article/credit.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import { Button } from '../../ui/Button.tsx';

/** A credit that was removed, and where it stood. */
export interface Removed {
  credit: Credit;
  at: number;
}

/** Offers to put back a credit that was removed just now. */
export function RemovedCredit({ removed, onUndo }: { removed: Removed; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one was removed
  useEffect(() => undo.current?.focus(), [removed]);
  return (
    <div className="card-removed" role="status">
      <span>
        Removed <bdi>{creditLine(removed.credit).slice(0, 80) || 'the credit'}</bdi>.
      </span>
      <Button look="quiet" ref={undo} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
