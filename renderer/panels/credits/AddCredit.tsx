import { Plus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type Credit, creditKinds } from '#shared/article/credit.ts';
import { kindIcons, kindNames } from './kind-names.ts';
import '../../ui/menu.css';

/** Adds a credit of a kind that is chosen. */
export function AddCredit({ onAdd }: { onAdd: (kind: Credit['kind']) => void }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="button button-plain card-add">
        <Plus aria-hidden size={15} />
        Add credit…
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu plain-menu" align="start" sideOffset={4}>
          {creditKinds.map(kind => {
            const Icon = kindIcons[kind];
            return (
              <DropdownMenu.Item key={kind} className="menu-item" onSelect={() => onAdd(kind)}>
                <Icon aria-hidden size={15} />
                {kindNames[kind]}
              </DropdownMenu.Item>
            );
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
