import { ContextMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Id } from '#shared/clock.ts';
import type { RowAction } from './ArticleList.tsx';
import '../ui/menu.css';

interface RowMenuProps {
  actions: readonly RowAction[];
  /** The article that the menu is about; null for none. */
  article: Id | null;
  children: ReactNode;
}

/** The menu on a row: by the right button of the mouse, the menu key, or Shift+F10. */
export function RowMenu({ actions, article, children }: RowMenuProps) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" aria-label="Article">
          {actions.map(({ label, icon: Icon, key, run }) => (
            <ContextMenu.Item
              key={label}
              className="menu-item"
              disabled={article === null}
              onSelect={() => article !== null && run(article)}
            >
              <span className="menu-tick menu-icon">
                <Icon aria-hidden size={15} />
              </span>
              <span className="menu-name">{label}</span>
              {key && <kbd>{key}</kbd>}
            </ContextMenu.Item>
          ))}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
