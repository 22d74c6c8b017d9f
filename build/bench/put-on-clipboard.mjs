// @ts-check

/**
 * Puts HTML on the clipboard of the desktop, as another program would.
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {{ html: string, text: string }} data `text` is what programs without markup get
 */
export async function putOnClipboard(app, data) {
  await app.evaluate(async (electron, { html, text }) => {
    // Electron before 45 has a clipboard without items.
    if (typeof electron.ClipboardItem === 'function') {
      await electron.clipboard.write([new electron.ClipboardItem({ 'text/html': html, 'text/plain': text })]);
      return;
    }
    const write = /** @type {unknown} */ (Reflect.get(electron.clipboard, 'write'));
    if (typeof write === 'function') write.call(electron.clipboard, { html, text });
  }, data);
}
