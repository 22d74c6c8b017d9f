import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus.ts';
import './button.css';
import './dialog.css';

interface DialogProps {
  title: string;
  /** One sentence below the title; read out when the dialog opens. */
  description: string;
  /** For what is read rather than filled in. */
  wide?: boolean;
  /** As high and wide as the window allows, for parts that scroll by themselves. */
  size?: 'fitting' | 'large';
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the window that holds the focus until it is closed, and then gives it back. */
export function Dialog(props: DialogProps) {
  const { title, description, wide = false, size = 'fitting', onClose, children } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open onOpenChange={open => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-shade" />
        <Radix.Content
          className={size === 'large' ? 'dialog large' : wide ? 'dialog wide' : 'dialog'}
          onOpenAutoFocus={focusFirstField}
          onCloseAutoFocus={returnFocus}
        >
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

/** The first field rather than the first button, which closes the dialog. */
function focusFirstField(event: Event): void {
  const { target } = event;
  const field =
    target instanceof Element ? target.querySelector('input:not([type="radio"]), textarea') : null;
  if (!(field instanceof HTMLElement)) return;
  event.preventDefault();
  field.focus();
  if (field instanceof HTMLInputElement && field.type !== 'checkbox') field.select();
}
