import { PanelLeft, PanelRight, Search, Share } from 'lucide-react';
import { Toolbar as Radix } from 'radix-ui';
import { commands } from '#shared/commands/commands.ts';
import { CommandButton } from '../commands/CommandButton.tsx';
import { keysOf } from '../commands/keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import { isDrawer, type WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { Tools } from './Tools.tsx';
import { useWidth } from './use-width.ts';
import './toolbar.css';

const libraryShown = (state: WorkspaceState) =>
  isDrawer(state, 'library') ? state.drawer === 'library' : state.settings.libraryShown;
const panelsShown = (state: WorkspaceState) =>
  isDrawer(state, 'panels') ? state.drawer === 'panels' : state.settings.panelsShown;

/** The width that everything but the tools takes, in CSS pixels; below the second, the export button has no word. */
const fixedWidth = 148;
const roomyWidth = 620;

/** The row above the article; arrow keys go from button to button. */
export function Toolbar({ open }: { open: boolean }) {
  const workspace = useWorkspace();
  const writable = usePart(workspace.state, isWritable);
  const library = usePart(workspace.state, libraryShown);
  const panels = usePart(workspace.state, panelsShown);
  const [bar, width] = useWidth<HTMLDivElement>();
  const roomy = width >= roomyWidth;
  return (
    <Radix.Root
      className="toolbar"
      aria-label="Tools"
      ref={bar}
      // A click on a tool leaves the caret in the text.
      onMouseDown={event => event.preventDefault()}
    >
      <Radix.Button asChild>
        <CommandButton
          command="view:library"
          label="Library"
          aria-pressed={library}
          className="icon-button side-button"
        >
          <PanelLeft aria-hidden size={17} />
        </CommandButton>
      </Radix.Button>
      {open && writable && <Tools width={width - fixedWidth - (roomy ? 66 : 0)} />}
      <div className="toolbar-end">
        <Radix.Button asChild>
          <CommandButton command="go:palette">
            <Search aria-hidden size={16} />
          </CommandButton>
        </Radix.Button>
        {open && (
          <>
            <Tooltip text={commands['article:export'].title} hint={keysOf('article:export')}>
              <Radix.Button
                className={roomy ? 'button export-button' : 'icon-button'}
                aria-label={commands['article:export'].title}
                onClick={() => runCommand(workspace, 'article:export')}
              >
                <Share aria-hidden size={roomy ? 14 : 16} />
                {roomy && 'Export…'}
              </Radix.Button>
            </Tooltip>
            <Radix.Button asChild>
              <CommandButton
                command="view:panels"
                label="Panels"
                aria-pressed={panels}
                className="icon-button side-button"
              >
                <PanelRight aria-hidden size={17} />
              </CommandButton>
            </Radix.Button>
          </>
        )}
      </div>
    </Radix.Root>
  );
}
