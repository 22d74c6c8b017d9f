import { join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme } from 'electron';
import type { Desk } from './desk.ts';
import { appHandlers } from './ipc/handlers/app.ts';
import { articleHandlers } from './ipc/handlers/article.ts';
import { assetHandlers } from './ipc/handlers/asset.ts';
import { backupHandlers } from './ipc/handlers/backup.ts';
import { contributorHandlers } from './ipc/handlers/contributor.ts';
import { exportHandlers } from './ipc/handlers/export.ts';
import { findHandlers } from './ipc/handlers/find.ts';
import { historyHandlers } from './ipc/handlers/history.ts';
import { importHandlers } from './ipc/handlers/import.ts';
import { libraryHandlers } from './ipc/handlers/library.ts';
import { profileHandlers } from './ipc/handlers/profile.ts';
import { reviewHandlers } from './ipc/handlers/review.ts';
import { settingsHandlers } from './ipc/handlers/settings.ts';
import { spellingHandlers } from './ipc/handlers/spelling.ts';
import { spikeHandlers } from './ipc/handlers/spike.ts';
import { templateHandlers } from './ipc/handlers/template.ts';
import { vocabularyHandlers } from './ipc/handlers/vocabulary.ts';
import { windowHandlers } from './ipc/handlers/window.ts';
import { workflowHandlers } from './ipc/handlers/workflow.ts';
import { registerIpc } from './ipc/register.ts';
import { ShownFiles } from './ipc/shown-files.ts';
import { setMenu } from './menu/build-menu.ts';
import { serveApp } from './security/app-protocol.ts';
import { lockDown } from './security/lock-down.ts';
import { isAppAddress } from './security/origin.ts';
import { nodeAfter } from './storage/after.ts';
import type { Library } from './storage/library.ts';
import { readPictureHeader } from './storage/picture-header.ts';
import { Closing } from './window/closing.ts';
import { boundsOf, makeMainWindow, openMainWindow, sendEvent } from './window/main-window.ts';
import { startWorkProcess } from './work/start-work-process.ts';
import { Workshop } from './work/workshop.ts';

/**
 * Opens the window on a desk and wires everything to it; `out` is the folder with the built parts.
 * Rejects when the desk cannot be opened.
 */
export async function runDesk(opening: Promise<Desk>, out: string): Promise<void> {
  let window: BrowserWindow | null = null;
  let closing: Closing | null = null;
  let quitting = false;

  const theWindow = (): BrowserWindow => {
    if (!window) throw new Error('There is no window.');
    return window;
  };
  const theClosing = (): Closing => {
    if (!closing) throw new Error('There is no window to close.');
    return closing;
  };
  const shown = new ShownFiles();

  // Each with a process of its own, while it has something to do.
  const workshop = () => new Workshop(() => startWorkProcess(join(out, 'main/work.js')), nodeAfter);

  lockDown();
  const serving = serveApp(join(out, 'renderer'), async (room, article, sha256) => {
    const library = await (await opening).library;
    if (room !== 'asset') return library.shownAsset(article, sha256, room).catch(() => null);
    const bytes = await library.readAsset(article, sha256).catch(() => null);
    if (!bytes) return null;
    const header = readPictureHeader(bytes);
    return header.ok ? { bytes, mediaType: header.value.mediaType } : null;
  });
  const makeWindow = () => makeMainWindow(join(out, 'preload/preload.cjs'));
  // The most that a start waits for: begun before the desk is there.
  let made: BrowserWindow | null = makeWindow();
  const [desk] = await Promise.all([opening, serving]);
  nativeTheme.themeSource = desk.store.state.settings.theme;
  registerIpc(
    {
      ...appHandlers(desk, theWindow),
      ...settingsHandlers(desk),
      ...spellingHandlers(desk),
      ...reviewHandlers(desk),
      ...libraryHandlers(desk, theWindow),
      ...spikeHandlers(desk),
      ...backupHandlers(desk, theWindow),
      ...contributorHandlers(desk),
      ...articleHandlers(desk, theWindow, shown),
      ...importHandlers(desk, theWindow, workshop()),
      ...exportHandlers(desk, theWindow, shown),
      ...assetHandlers(desk, theWindow),
      ...historyHandlers(desk, { comparing: workshop(), counting: workshop() }),
      ...findHandlers(desk),
      ...workflowHandlers(desk),
      ...templateHandlers(desk, theWindow),
      ...profileHandlers(desk, theWindow),
      ...vocabularyHandlers(desk, theWindow),
      ...windowHandlers(theWindow, theClosing),
    },
    frame => frame !== null && frame === window?.webContents.mainFrame && isAppAddress(frame.url),
  );
  desk.listen({
    noticed: notice => sendEvent(window, 'library:noticed', notice),
    modeChanged: state => sendEvent(window, 'library:modeChanged', state),
    backedUp: failure => sendEvent(window, 'backup:ended', { failure }),
    textsRead: progress => sendEvent(window, 'library:textsRead', progress),
    // The first one is looked through when its window is there.
    opened: library => {
      if (window && !window.webContents.isLoading()) void reconcile(library, window);
    },
  });

  const open = () => {
    const opened = made ?? makeWindow();
    made = null;
    window = opened;
    openMainWindow(opened, desk.store.state.bounds);
    closing = new Closing(
      opened,
      () => sendEvent(opened, 'window:closing', undefined),
      () => {
        quitting = false;
      },
    );
    opened.on('close', () => void desk.store.update({ bounds: boundsOf(opened) }));
    opened.on('closed', () => {
      window = null;
      if (quitting) app.quit();
    });
    opened.webContents.on('render-process-gone', () => void offerReload(opened));
    opened.webContents.once(
      'did-finish-load',
      () => void desk.library.then(library => reconcile(library, opened)).catch(() => undefined),
    );
  };
  open();
  // The page is under way by now, and is shown later than the menu is there.
  setMenu(command => sendEvent(window, 'command:chosen', { command }));

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (!window) open();
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let flushed = false;
  app.on('will-quit', event => {
    if (flushed) return;
    event.preventDefault();
    void Promise.allSettled([desk.library.then(library => library.close()), desk.store.close()]).then(() => {
      flushed = true;
      app.quit();
    });
  });
}

async function reconcile(library: Library, window: BrowserWindow): Promise<void> {
  if (await library.reconcile()) sendEvent(window, 'library:changed', library.list());
  await library.readTexts();
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'The window has crashed',
    message: 'The window of Galley has crashed.',
    detail: 'Everything up to the last “Saved” is safe; at most one second of typing is lost.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
