import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import './removed-row.css';

interface RemovedRowProps {
  /** What was removed; the row takes the focus when that is something else. */
  of: unknown;
  onUndo: () => void;
  /** The sentence that says so. */
  children: ReactNode;
}

/** Says what was removed just now and offers to put it back; the button that removed it is gone, so this has the focus. */
export function RemovedRow({ of, onUndo, children }: RemovedRowProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one was removed
  useEffect(() => undo.current?.focus(), [of]);
  return (
    <div className="removed-row" role="status">
      <span>{children}</span>
      <Button look="quiet" ref={undo} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
