import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './button.css';
import './dialog.css';

interface DialogProps {
  title: string;
  /** One sentence below the title; read out when the dialog opens. */
  description: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the window that holds the focus until it is closed. */
export function Dialog({ title, description, onClose, children }: DialogProps) {
  return (
    <Radix.Root open onOpenChange={open => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-shade" />
        <Radix.Content className="dialog">
          <header>
            <Radix.Title>{title}</Radix.Title>
            <Radix.Close className="icon-button" aria-label="Close">
              <X aria-hidden size={16} />
            </Radix.Close>
          </header>
          <Radix.Description className="dialog-description">{description}</Radix.Description>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
