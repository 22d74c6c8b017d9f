import { join } from 'node:path';
import { app, dialog } from 'electron';
import { openDesk } from './open-desk.ts';
import { openPicturePage } from './pictures/picture-page.ts';
import { Shrinker } from './pictures/shrinker.ts';
import { runDesk } from './run-desk.ts';
import { announceScheme } from './security/app-protocol.ts';
import { nodeAfter } from './storage/after.ts';

announceScheme();
// It would take `--no-sandbox` away, without which Chromium does not run as root; a checkout's tests may need that.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  const out = join(import.meta.dirname, '..');
  const shrinker = new Shrinker(() => openPicturePage(join(out, 'renderer')), nodeAfter);
  // Reading the desk goes on while Chromium starts.
  const opening = openDesk(app.getPath('userData'), process.env, process.argv, shrinker.shrink);
  app
    .whenReady()
    .then(() => runDesk(opening, out))
    .catch(error => {
      dialog.showErrorBox(
        'Galley cannot start',
        `${error instanceof Error ? error.message : String(error)}\n\nNothing was changed.`,
      );
      app.exit(1);
    });
} else {
  // The running Galley is told by `second-instance` and comes to the front.
  app.quit();
}
