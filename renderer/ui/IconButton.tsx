import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Tooltip } from './Tooltip.tsx';
import './button.css';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  /** Shown in the tooltip behind the label, e.g. a shortcut. */
  hint?: string;
  children: ReactNode;
}

/** A button that shows an icon; its label is read out and shown as a tooltip. */
export function IconButton({ label, hint = '', children, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} hint={hint}>
      <button type="button" className="icon-button" aria-label={label} {...props}>
        {children}
      </button>
    </Tooltip>
  );
}
