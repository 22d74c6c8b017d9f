import { BrowserWindow, nativeTheme, screen } from 'electron';
import { eventChannel } from '#shared/ipc/channels.ts';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import { startPage } from '../security/origin.ts';
import type { DeskState } from '../storage/desk-store.ts';

/** The paper colours of `renderer/styles/tokens.css`, so that nothing flashes before the first frame. */
const paper = { light: '#f6f3ec', dark: '#1b1a18' };

/** Makes the window, hidden and without a page: what Chromium needs a while for, and can do while the desk is read. */
export function makeMainWindow(preload: string): BrowserWindow {
  return new BrowserWindow({
    width: 1280,
    height: 840,
    minWidth: 560,
    minHeight: 420,
    show: false,
    title: 'Galley',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
}

/** Puts the window in the place it had and loads the page; it shows itself with its first frame. */
export function openMainWindow(window: BrowserWindow, bounds: DeskState['bounds']): void {
  window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);
  if (bounds && isOnAScreen(bounds)) window.setBounds(bounds);
  if (bounds?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startPage);
}

/** Tells the window of something that happened; without a window nothing is told. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  name: E,
  payload: EventPayload<E>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send(eventChannel, name, payload);
}

/** Where the window stands now, to be opened there again. */
export function boundsOf(window: BrowserWindow): DeskState['bounds'] {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

function isOnAScreen(bounds: { x: number; y: number; width: number; height: number }): boolean {
  const area = screen.getDisplayMatching(bounds).workArea;
  return (
    bounds.x < area.x + area.width &&
    bounds.x + bounds.width > area.x &&
    bounds.y < area.y + area.height &&
    bounds.y + bounds.height > area.y
  );
}
