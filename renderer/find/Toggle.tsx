import type { LucideIcon } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';

interface ToggleProps {
  icon: LucideIcon;
  label: string;
  /** The letter that, with Alt, does the same. */
  letter: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A small button in a search field that is on or off. */
export function Toggle({ icon: Icon, label, letter, on, onChange }: ToggleProps) {
  return (
    <IconButton
      label={label}
      hint={`Alt+${letter}`}
      aria-pressed={on}
      aria-keyshortcuts={`Alt+${letter}`}
      onClick={() => onChange(!on)}
    >
      <Icon aria-hidden size={15} />
    </IconButton>
  );
}
