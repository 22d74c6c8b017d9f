import { Check, ChevronDown, Search } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useMemo } from 'react';
import { commands } from '#shared/commands/commands.ts';
import { nameStatus } from '#shared/workflow/name-status.ts';
import type { ListFilter } from '../session/shelf.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { countStatuses, filterToValue, valueToFilter } from './list-filter.ts';
import '../ui/menu.css';

const savedOf = (state: WorkspaceState) => state.settings.savedSearches;
const articlesOf = (state: WorkspaceState) => state.articles;

/** Which articles the list shows, and a menu to choose others. */
export function FilterChoice({ filter }: { filter: ListFilter }) {
  const workspace = useWorkspace();
  const articles = usePart(workspace.state, articlesOf);
  const saved = usePart(workspace.state, savedOf);
  const statuses = useMemo(() => countStatuses(articles), [articles]);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="library-filter" aria-label={`Show in the list: ${nameFilter(filter)}`}>
        <span>{nameFilter(filter)}</span>
        <ChevronDown aria-hidden size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
          <DropdownMenu.RadioGroup
            value={filterToValue(filter)}
            onValueChange={value => workspace.shelf.showFilter(valueToFilter(value))}
          >
            <Entry value="all" name="All articles" count={articles.length} />
            {statuses.map(([status, count]) => (
              <Entry key={status} value={`status:${status}`} name={nameStatus(status)} count={count} />
            ))}
            <DropdownMenu.Separator className="menu-line" />
            {saved.map(({ name, query }) => (
              <DropdownMenu.Item
                key={name}
                className="menu-item"
                onSelect={() => {
                  workspace.shelf.showFilter({ kind: 'all' });
                  workspace.shelf.state.update({ query });
                }}
              >
                <span className="menu-tick menu-icon">
                  <Search aria-hidden size={13} />
                </span>
                <span className="menu-name">{name}</span>
              </DropdownMenu.Item>
            ))}
            <DropdownMenu.Item className="menu-item" onSelect={() => workspace.show('save-search')}>
              <span className="menu-name">{commands['view:saveSearch'].title}</span>
            </DropdownMenu.Item>
            <DropdownMenu.Separator className="menu-line" />
            <Entry value="spike" name="Spike" />
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Entry({ value, name, count }: { value: string; name: string; count?: number }) {
  return (
    <DropdownMenu.RadioItem className="menu-item" value={value}>
      <DropdownMenu.ItemIndicator className="menu-tick">
        <Check aria-hidden size={14} />
      </DropdownMenu.ItemIndicator>
      <span className="menu-name">{name}</span>
      {count !== undefined && <kbd>{count}</kbd>}
    </DropdownMenu.RadioItem>
  );
}

function nameFilter(filter: ListFilter): string {
  if (filter.kind === 'status') return nameStatus(filter.status);
  return filter.kind === 'spike' ? 'Spike' : 'All articles';
}
