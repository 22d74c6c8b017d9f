import { app, type Session, session, type WebContents } from 'electron';
import { isAppAddress } from './origin.ts';

const localSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Denies every permission, every request that leaves the program, and every way out of a page. Once, when ready. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockSession(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  // Chromium would fetch dictionaries from the net.
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !localSchemes.has(new URL(details.url).protocol) });
  });
  target.on('will-download', event => event.preventDefault());
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', event => event.preventDefault());
  const stay = (details: Electron.Event & { url: string }) => {
    if (!isAppAddress(details.url)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
}
