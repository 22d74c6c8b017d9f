// @ts-check
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain } from 'electron';

// The least that a window can be: the page named by --page=FILE, in the size of Galley's window, and nothing else.
const page = process.argv.find(word => word.startsWith('--page='))?.slice('--page='.length) ?? '';

// Says when the page can be written in, in the way in which Galley says it.
ipcMain.handle('editable', () => {
  process.stdout.write('bare: editable\n');
});

app.on('window-all-closed', () => app.quit());
// Electron is ready only when this module has been run to its end, so it cannot wait for that itself.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    webPreferences: { preload: join(import.meta.dirname, 'preload.cjs'), spellcheck: false },
  });
  return window.loadFile(page);
});
