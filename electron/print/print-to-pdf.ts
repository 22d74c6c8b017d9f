import { BrowserWindow, type Session, session } from 'electron';
import type { PrintToPdf } from '../export/formats/format.ts';
import { appOrigin, scheme } from '../security/origin.ts';

const pageAddress = `${appOrigin}/print.html`;

/** The page may show what it holds itself, and nothing else. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A page that takes longer is given up. */
const patience = 30_000;

let count = 0;

/**
 * Prints a page in a hidden window of its own: sandboxed, without JavaScript, in a session in memory that it shares
 * with nothing, and with every request but that for the page itself cancelled. What the page holds was made by others.
 */
export const printToPdf: PrintToPdf = async page => {
  const own = prepareSession(page);
  const window = new BrowserWindow({
    show: false,
    // A frame would need the toolkit of a desktop, and a display for it.
    frame: false,
    width: 800,
    height: 1000,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  const { webContents: contents } = window;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', event => event.preventDefault());
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The page could not be printed within ${patience / 1000} seconds.`)),
      patience,
    );
    contents.once('render-process-gone', () => reject(new Error('The page ended while it was printed.')));
  });
  try {
    return await Promise.race([printed(window), late]);
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
};

async function printed(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(pageAddress);
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

function prepareSession(page: string): Session {
  count += 1;
  const own = session.fromPartition(`print-${count}`, { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: url !== pageAddress && !url.startsWith('data:') });
  });
  own.protocol.handle(scheme, ({ url, method }) => {
    if (method !== 'GET' || url !== pageAddress) return new Response(null, { status: 404 });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    return new Response(page, { headers });
  });
  return own;
}
