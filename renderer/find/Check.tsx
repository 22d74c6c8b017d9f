import type { ReactNode } from 'react';

interface CheckProps {
  /** `some` for a group of which only a part is chosen. */
  checked: boolean | 'some';
  disabled?: boolean;
  label?: string;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** A box to tick with what it is about behind it. */
export function Check({ checked, disabled = false, label, onChange, children }: CheckProps) {
  return (
    <label className="found-check">
      <input
        type="checkbox"
        aria-label={label}
        disabled={disabled}
        checked={checked === true}
        ref={box => {
          if (box) box.indeterminate = checked === 'some';
        }}
        onChange={event => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
