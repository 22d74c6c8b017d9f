import { app, type BrowserWindow, dialog } from 'electron';

/** What runs: Galley and the parts it stands on. */
export function describeProgram() {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions['chrome'] ?? '',
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** Shows the about box, which names the Electron that is running. */
export async function showAbout(window: BrowserWindow): Promise<void> {
  const { version, electron, chromium, node, platform } = describeProgram();
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'About Galley',
    message: `Galley ${version}`,
    detail: `A workstation for editing, reviewing and exporting articles, offline.\n\nElectron ${electron}\nChromium ${chromium}\nNode ${node}\n${platform}`,
    buttons: ['Close'],
  });
}
