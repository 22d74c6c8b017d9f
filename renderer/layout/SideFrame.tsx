import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { usePart } from '../session/use-store.ts';
import { isDrawer, type Side, type WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import './side-frame.css';

type Place = 'hidden' | 'docked' | 'drawer';

/** A side of the window: beside the article, as a drawer over it, or not there. */
export function SideFrame({ side, children }: { side: Side; children: ReactNode }) {
  const workspace = useWorkspace();
  const place = usePart(
    workspace.state,
    useCallback((state: WorkspaceState) => placeOf(state, side), [side]),
  );
  if (place === 'hidden') return null;
  if (place === 'docked') return <div className={`side side-${side}`}>{children}</div>;
  return (
    <Drawer side={side} onClose={() => workspace.closeDrawer()}>
      {children}
    </Drawer>
  );
}

function placeOf(state: WorkspaceState, side: Side): Place {
  const { drawer, settings } = state;
  if (isDrawer(state, side)) return drawer === side ? 'drawer' : 'hidden';
  return (side === 'library' ? settings.libraryShown : settings.panelsShown) ? 'docked' : 'hidden';
}

function Drawer({ side, onClose, children }: { side: Side; onClose: () => void; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus();
    return () => {
      // Only if the focus fell to nowhere: what was chosen in the drawer may have put it somewhere on purpose.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <>
      <div className="side-shade" onPointerDown={onClose} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer from wherever the focus is in it */}
      <div className={`side side-${side} side-drawer`} ref={frame} tabIndex={-1} onKeyDown={onKeyDown}>
        {children}
      </div>
    </>
  );
}
