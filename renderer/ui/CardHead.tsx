import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { showKeys } from '../commands/keys-of.ts';
import { IconButton } from './IconButton.tsx';

interface CardHeadProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
  /** The card begins or ceases to be dragged. */
  onDrag: (isDragged: boolean) => void;
}

/** The title of a card and what can be done with it as a whole; it is also what the card is dragged by. */
export function CardHead({ name, isFirst, isLast, onMove, onRemove, onDrag }: CardHeadProps) {
  const isOnly = isFirst && isLast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is dragged by mouse; keys move the card it stands in
    <header
      draggable={!isOnly}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      {!isOnly && <GripVertical className="card-grip" aria-hidden size={14} />}
      <h3 dir="auto">{name}</h3>
      {!isOnly && (
        <>
          <IconButton
            label={`Move ${name} up`}
            hint={showKeys('Alt+↑')}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          >
            <ArrowUp aria-hidden size={14} />
          </IconButton>
          <IconButton
            label={`Move ${name} down`}
            hint={showKeys('Alt+↓')}
            disabled={isLast}
            onClick={() => onMove(1)}
          >
            <ArrowDown aria-hidden size={14} />
          </IconButton>
        </>
      )}
      <IconButton label={`Remove ${name}`} onClick={onRemove}>
        <Trash2 aria-hidden size={14} />
      </IconButton>
    </header>
  );
}
