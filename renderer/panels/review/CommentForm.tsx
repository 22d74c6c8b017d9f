import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';

interface CommentFormProps {
  label: string;
  /** What the button says. */
  action: string;
  initial?: string;
  /** Takes the focus when it appears. */
  focus?: boolean;
  /** True when it was said; the text stays in the field otherwise. */
  onSend: (text: string) => Promise<boolean>;
  onCancel?: () => void;
}

/** A field for what one has to say; Ctrl or Cmd with Enter says it, Escape leaves it. */
export function CommentForm({
  label,
  action,
  initial = '',
  focus = false,
  onSend,
  onCancel,
}: CommentFormProps) {
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && (await onSend(text.trim()))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
    else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <form className="comment-form" onSubmit={event => void send(event)}>
      <textarea
        ref={field}
        aria-label={label}
        placeholder={label}
        rows={text === '' ? 1 : Math.min(8, text.split('\n').length + 1)}
        value={text}
        dir="auto"
        onChange={event => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {(text.trim() !== '' || onCancel) && (
        <div className="comment-actions">
          <Button type="submit" look="primary" disabled={text.trim() === ''}>
            {action}
          </Button>
          {onCancel && (
            <Button look="quiet" onClick={onCancel}>
              Cancel
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
