import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface GroupProps {
  title: string;
  open: boolean;
  /** How many of its fields are not as they have to be. */
  wanting: number;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** Fields that can be folded away together. */
export function Group({ title, open, wanting, onToggle, children }: GroupProps) {
  const id = useId();
  return (
    <section className="metadata-group" aria-labelledby={id}>
      <h3>
        <button
          type="button"
          id={id}
          aria-expanded={open}
          aria-controls={`${id}-fields`}
          onClick={() => onToggle(!open)}
        >
          <ChevronRight aria-hidden size={14} />
          <span>{title}</span>
        </button>
        {wanting > 0 && (
          <span className="metadata-wanting" title={`${wanting} to put right`}>
            <span aria-hidden>{wanting}</span>
            <span className="visually-hidden">{`${wanting} to put right`}</span>
          </span>
        )}
      </h3>
      {open && (
        <div id={`${id}-fields`} className="metadata-fields">
          {children}
        </div>
      )}
    </section>
  );
}
