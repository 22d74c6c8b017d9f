import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';

interface ChangeProps {
  /** What happened, in words. */
  title: string;
  kind: string;
  /** Takes the earlier state back; null where that is not offered. */
  onRestore: (() => void) | null;
  children: ReactNode;
}

/** What a restore does, in words, where it does more than put other words in the place. */
const undoes: Record<string, string> = { added: 'Take this out', removed: 'Put this back' };

/** One change, to which the keys for the next and the previous go. */
export function Change({ title, kind, onRestore, children }: ChangeProps) {
  const restore = undoes[kind] ?? 'Restore this';
  return (
    <section className={`change change-is-${kind}`} aria-label={title} tabIndex={-1} data-change>
      <header>
        <h4 dir="auto">{title}</h4>
        {onRestore && (
          <Button look="quiet" aria-label={`${restore}: ${title}`} onClick={onRestore}>
            <RotateCcw aria-hidden size={13} />
            {restore}
          </Button>
        )}
      </header>
      {children}
    </section>
  );
}
