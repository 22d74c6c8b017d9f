import { Check, ChevronRight } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import './menu.css';

interface SubMenuProps {
  label: string;
  value: string;
  /** What can be chosen: value to the words shown. */
  options: readonly (readonly [value: string, words: string])[];
  disabled?: boolean;
  onChoose: (value: string) => void;
}

/** A menu beside a context menu, of which one entry is chosen. */
export function SubMenu({ label, value, options, disabled = false, onChoose }: SubMenuProps) {
  return (
    <ContextMenu.Sub>
      <ContextMenu.SubTrigger className="menu-item" disabled={disabled}>
        <span className="menu-name">{label}</span>
        <ChevronRight aria-hidden size={14} />
      </ContextMenu.SubTrigger>
      <ContextMenu.Portal>
        <ContextMenu.SubContent className="menu" aria-label={label}>
          <ContextMenu.RadioGroup value={value} onValueChange={onChoose}>
            {options.map(([key, words]) => (
              <ContextMenu.RadioItem key={key} className="menu-item" value={key}>
                <ContextMenu.ItemIndicator className="menu-tick">
                  <Check aria-hidden size={14} />
                </ContextMenu.ItemIndicator>
                <span className="menu-name">{words}</span>
              </ContextMenu.RadioItem>
            ))}
          </ContextMenu.RadioGroup>
        </ContextMenu.SubContent>
      </ContextMenu.Portal>
    </ContextMenu.Sub>
  );
}
