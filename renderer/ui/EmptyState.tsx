import type { ReactNode } from 'react';
import './empty-state.css';

/** What stands where there is nothing yet: a sentence, and what to do. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="empty-state-actions">{children}</div>}
    </div>
  );
}
