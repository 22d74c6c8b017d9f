import { Tabs } from 'radix-ui';
import { Boundary } from '../layout/Boundary.tsx';
import type { ArticleSession } from '../session/article-session.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { panels } from './registry.ts';
import './panels.css';

const openPanel = (state: WorkspaceState) => state.settings.openPanel;

/** What belongs to the article besides its text, one panel at a time. */
export function Panels({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const remembered = usePart(workspace.state, openPanel);
  const open = panels.find(panel => panel.id === remembered) ?? panels[0];
  return (
    <aside className="panels" aria-label="Panels">
      <Tabs.Root
        className="panel-tabs"
        value={open?.id ?? ''}
        onValueChange={id => workspace.saveSettings({ openPanel: id })}
      >
        <Tabs.List className="panel-list" aria-label="Panels">
          {panels.map(({ id, name }) => (
            <Tabs.Trigger key={id} className="panel-tab" value={id}>
              {name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {panels.map(({ id, name, Part }) => (
          <Tabs.Content key={id} className="panel" value={id}>
            <Boundary part={`The panel ${name}`}>
              <Part session={session} key={session.id} />
            </Boundary>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </aside>
  );
}
