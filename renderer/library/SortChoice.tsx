import { ArrowDownUp, Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { listSorts } from '#shared/ipc/saved-search.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { sortNames } from './sort-articles.ts';
import '../ui/menu.css';

const sortOf = (state: WorkspaceState) => state.settings.listSort;

/** The order of the list, and a menu to choose another. */
export function SortChoice() {
  const workspace = useWorkspace();
  const sort = usePart(workspace.state, sortOf);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className="icon-button"
        aria-label={`Order of the list: ${sortNames[sort]}`}
        title={`Order: ${sortNames[sort]}`}
      >
        <ArrowDownUp aria-hidden size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          <DropdownMenu.RadioGroup
            value={sort}
            onValueChange={value => {
              const listSort = listSorts.find(one => one === value);
              if (listSort) workspace.saveSettings({ listSort });
            }}
          >
            {listSorts.map(one => (
              <DropdownMenu.RadioItem key={one} className="menu-item" value={one}>
                <DropdownMenu.ItemIndicator className="menu-tick">
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
                <span className="menu-name">{sortNames[one]}</span>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
