import type { InputEvent, KeyboardEvent } from 'react';
import { typedText } from '../ui/typed-text.ts';
import { isAtEnd, isAtStart, stepFrom } from './move-between.ts';
import { typeInField } from './type-in-field.ts';

interface GrowingLineProps {
  className: string;
  label: string;
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  /** Leads into the body: Enter does, and the arrow where no line comes after this one. */
  onLeave?: () => void;
  /** The language whose rules of typography typing follows; null for none. */
  typography: string | null;
}

/** One line of text that wraps and grows; it never holds a line break. */
export function GrowingLine(props: GrowingLineProps) {
  const { className, label, value, readOnly, onChange, onFocus, onBlur, onLeave, typography } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.currentTarget;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (onLeave) onLeave();
      else stepFrom(field, 1);
    } else if (event.key === 'ArrowDown' && !event.shiftKey && isAtEnd(field)) {
      event.preventDefault();
      if (!stepFrom(field, 1)) onLeave?.();
    } else if (event.key === 'ArrowUp' && !event.shiftKey && isAtStart(field)) {
      if (stepFrom(field, -1)) event.preventDefault();
    }
  };
  const onBeforeInput = (event: InputEvent<HTMLTextAreaElement>) => {
    if (typography === null || !event.data || event.nativeEvent.isComposing) return;
    if (typeInField(event.currentTarget, event.data, typography)) event.preventDefault();
  };
  return (
    <textarea
      className={`growing-line ${className}`}
      rows={1}
      dir="auto"
      spellCheck={false}
      aria-label={label}
      placeholder={label}
      value={value}
      readOnly={readOnly}
      onChange={event => onChange(typedText(event).replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '))}
      onFocus={onFocus}
      onBlur={onBlur}
      onBeforeInput={onBeforeInput}
      onKeyDown={onKeyDown}
    />
  );
}
