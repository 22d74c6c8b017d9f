import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { announceScheme } from '../security/app-protocol.ts';
import { printToPdf } from './print-to-pdf.ts';

// Electron as the command line starts it: it prints one page, `print.js <page.html> <out.pdf>`, and ends.
announceScheme();
app.disableHardwareAcceleration();
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('window-all-closed', () => {
  // The end comes when the file is written.
});

app
  .whenReady()
  .then(async () => {
    const [page = '', out = ''] = process.argv.slice(-2);
    await writeFile(out, await printToPdf(await readFile(page, 'utf8')));
    app.exit(0);
  })
  .catch(error => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  });
