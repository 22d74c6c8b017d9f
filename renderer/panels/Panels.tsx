import { Tabs } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { Boundary } from '../layout/Boundary.tsx';
import type { ArticleSession } from '../session/article-session.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { panels } from './registry.ts';
import './panels.css';

const openPanel = (state: WorkspaceState) => state.settings.openPanel;

/** What belongs to the article besides its text, one panel at a time. */
export function Panels({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const writable = usePart(workspace.state, isWritable);
  const remembered = usePart(workspace.state, openPanel);
  const open = panels.find(panel => panel.id === remembered) ?? panels[0];
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is chosen
  useEffect(() => {
    list.current
      ?.querySelector('[data-state="active"]')
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [open]);
  return (
    <aside className="panels" aria-label="Panels">
      <Tabs.Root
        className="panel-tabs"
        value={open?.id ?? ''}
        onValueChange={id => workspace.saveSettings({ openPanel: id })}
      >
        <Tabs.List className="panel-list" aria-label="Panels" ref={list}>
          {panels.map(({ id, name, icon: Icon }) => (
            <Tabs.Trigger key={id} className="panel-tab" value={id} aria-label={name} title={name}>
              <Icon aria-hidden size={17} />
              <span className="panel-name">{name}</span>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {panels.map(({ id, name, edits, Part }) => (
          <Tabs.Content key={id} className="panel" value={id}>
            <Boundary part={`The panel ${name}`}>
              <fieldset className="panel-frame" disabled={edits && !writable}>
                <Part session={session} key={session.id} />
              </fieldset>
            </Boundary>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </aside>
  );
}
