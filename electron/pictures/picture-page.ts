import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Session, session, WebContentsView } from 'electron';
import { listFiles } from '../security/app-protocol.ts';
import { appOrigin, scheme } from '../security/origin.ts';
import type { PictureSize } from '../storage/picture-size.ts';
import type { PicturePage } from './shrinker.ts';

const pageAddress = `${appOrigin}/pictures/index.html`;
const orderAddress = `${appOrigin}/order`;

/** What the page may do: run its own script and fetch the bytes that it is asked about. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** The picture that the page is about to fetch; there is one page and one order at a time. */
let order: { bytes: Uint8Array; mediaType: string } | null = null;
let prepared: Promise<Session> | null = null;

/**
 * Opens the page, in a sandboxed process without a window, a preload script or a session that it shares with anything.
 * `rendererFolder` holds what was built of renderer/. Rejects when the page cannot be loaded.
 */
export async function openPicturePage(rendererFolder: string): Promise<PicturePage> {
  prepared ??= prepareSession(rendererFolder);
  const view = new WebContentsView({
    webPreferences: {
      session: await prepared,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // It is never seen, which must not slow it down.
      backgroundThrottling: false,
    },
  });
  const { webContents: contents } = view;
  const gone = new Promise<void>(done => {
    contents.once('render-process-gone', () => done());
    contents.once('destroyed', () => done());
  });
  const close = () => {
    if (contents.isDestroyed()) return;
    // A page that is busy decoding would not hear of being closed.
    contents.forcefullyCrashRenderer();
    // Of the view, which lives only as long as somebody knows it, and its page only as long as the view.
    view.webContents.close();
  };
  try {
    await contents.loadURL(pageAddress);
  } catch (error) {
    close();
    throw error;
  }
  return {
    gone,
    close,
    shrink: (bytes, mediaType, size) => {
      order = { bytes, mediaType };
      return view.webContents.executeJavaScript(callFor(size)).finally(() => {
        order = null;
      });
    },
  };
}

/** Numbers and an address of our own only: nothing of a picture gets into the script. */
function callFor({ width, height }: PictureSize): string {
  return `window.shrinkPicture(${JSON.stringify({ address: orderAddress, width, height })})`;
}

/** A session in memory that answers for the page, its script and the order, and knows nothing else. */
async function prepareSession(rendererFolder: string): Promise<Session> {
  const files = await listFiles(rendererFolder);
  const own = session.fromPartition('pictures', { cache: false });
  own.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith(`${appOrigin}/`) });
  });
  own.protocol.handle(scheme, async request => {
    const path = new URL(request.url).pathname;
    if (request.method !== 'GET') return refused();
    if (request.url === orderAddress) return order ? answer(order.bytes, order.mediaType) : refused();
    const file = files.get(path);
    if (file && request.url === pageAddress) return answer(await readFile(file), 'text/html; charset=utf-8');
    if (file && extname(file) === '.js')
      return answer(await readFile(file), 'text/javascript; charset=utf-8');
    return refused();
  });
  return own;
}

const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };

function answer(bytes: Uint8Array, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': mediaType } });
}

function refused(): Response {
  return new Response('Not found', { status: 404, headers: { ...headers, 'content-type': 'text/plain' } });
}
