import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from '../fixtures/galley.ts';
import { greyPng } from '../fixtures/png.ts';
import { Desk } from '../pages/desk.ts';
import { loadedPicture } from '../pages/loaded-picture.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'";

const preferencesSchema = z.object({
  url: z.string(),
  sandbox: z.boolean(),
  contextIsolation: z.boolean(),
  nodeIntegration: z.boolean(),
  nodeIntegrationInWorker: z.boolean().default(false),
  webSecurity: z.boolean(),
  webviewTag: z.boolean(),
  spellCheckerEnabled: z.boolean(),
});

/** Asks each web contents that there is and holds its answer against the rules; gives their addresses. */
async function checkWebContents(app: ElectronApplication): Promise<string[]> {
  const preferences: unknown[] = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map(contents => ({
      // Electron has this method without declaring it.
      ...Reflect.get(contents, 'getLastWebPreferences').call(contents),
      url: contents.getURL(),
      spellCheckerEnabled: contents.session.isSpellCheckerEnabled(),
    })),
  );
  return preferences.map(given => {
    const { url, ...rest } = preferencesSchema.parse(given);
    expect(url).toMatch(/^app:\/\/galley\//);
    expect(rest).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellCheckerEnabled: false,
    });
    return url;
  });
}

test('every web contents is sandboxed, isolated and without Node, also the one that decodes pictures', async ({
  galley,
  folder,
}) => {
  expect(await checkWebContents(galley.app)).toEqual(['app://galley/index.html']);
  await galley.chooseMenu('article:new');
  await new Desk(galley.page).body.click();
  const path = join(folder, 'large.png');
  await writeFile(path, greyPng(4000, 3000));
  await galley.chooseFiles(path);
  await galley.chooseMenu('insert:image');
  await loadedPicture(galley.page);
  expect((await checkWebContents(galley.app)).sort()).toEqual([
    'app://galley/index.html',
    'app://galley/pictures/index.html',
  ]);
});

test('the session that decodes pictures reaches nothing but its own page', async ({ galley, folder }) => {
  const path = join(folder, 'large.png');
  await writeFile(path, greyPng(4000, 3000));
  await galley.chooseFiles(path);
  await galley.chooseMenu('article:new');
  await new Desk(galley.page).body.click();
  await galley.chooseMenu('insert:image');
  await loadedPicture(galley.page);
  const outcomes = await galley.app.evaluate(({ session }) => {
    const addresses = [
      'http://127.0.0.1:9/',
      'file:///etc/passwd',
      'app://galley/order',
      'app://galley/index.html',
    ];
    const { fetch } = session.fromPartition('pictures');
    return Promise.all(
      addresses.map(address =>
        fetch.call(session.fromPartition('pictures'), address).then(
          answer => answer.status,
          () => 'cancelled',
        ),
      ),
    );
  });
  expect(outcomes).toEqual(['cancelled', 'cancelled', 404, 404]);
});

test('the page sees neither Node nor Electron, only the bridge', async ({ galley }) => {
  const seen = await galley.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter(name => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'galley')).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['invoke', 'onEvent'] });
});

test('the content policy comes with every answer of the app protocol, also with a refusal', async ({
  galley,
}) => {
  const answers = await galley.page.evaluate(async () => {
    const paths = ['/index.html', '/', '/nothing-here', '/asset/x/y', '/thumbnail/x/y'];
    return Promise.all(
      paths.map(async path => {
        const answer = await fetch(path);
        return [path, answer.headers.get('content-security-policy')] as const;
      }),
    );
  });
  for (const [path, header] of answers) expect([path, header]).toEqual([path, policy]);
});

test('app:// gives nothing outside the program', async ({ galley }) => {
  const statuses = await galley.app.evaluate(async ({ net }) => {
    const addresses = [
      'app://galley/../../etc/passwd',
      'app://galley/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      'app://galley/..%2f..%2f..%2fetc/passwd',
      'app://galley/..%5c..%5cetc/passwd',
      'app://galley/%252e%252e/package.json',
      'app://galley//etc/passwd',
      'app://galley/assets/..%2f..%2f..%2fpackage.json',
      'app://galley/asset/../../x/article.json',
      'app://galley/display/..%2f..%2fx/article.json',
      'app://galley/index.html%00.png',
      'app://../../etc/passwd',
      'app://elsewhere/index.html',
    ];
    return Promise.all(
      addresses.map(async address => [
        address,
        await net.fetch(address).then(
          answer => answer.status,
          () => 404,
        ),
      ]),
    );
  });
  for (const [address, status] of statuses) expect([address, status]).toEqual([address, 404]);
});

test('requests to the net, new windows, navigation and permissions are refused', async ({ galley }) => {
  const { page } = galley;
  const before = page.url();
  const refused = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'allowed',
        () => 'refused',
      );
    const picture = () =>
      new Promise((done, fail) => {
        const image = new Image();
        image.onload = done;
        image.onerror = fail;
        image.src = 'https://127.0.0.1:9/pixel.png';
      });
    return {
      fetch: await outcome(fetch('https://127.0.0.1:9/')),
      picture: await outcome(picture()),
      window: window.open('https://127.0.0.1:9/') === null ? 'refused' : 'allowed',
      notifications: (await Notification.requestPermission()) === 'granted' ? 'allowed' : 'refused',
      microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
    };
  });
  expect([...new Set(Object.values(refused))]).toEqual(['refused']);
  await page.evaluate(() => {
    location.href = 'https://127.0.0.1:9/';
  });
  expect(page.url()).toBe(before);
  const windows = await galley.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('the session itself cancels what is neither app nor data, whatever the page', async ({ galley }) => {
  const outcome = await galley.app.evaluate(({ session }) =>
    session.defaultSession.fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      error => String(error),
    ),
  );
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('a call of an unknown method, a wrong shape or from a frame is refused', async ({ galley }) => {
  const { page } = galley;
  const refusals = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'galley');
    return Promise.all([
      bridge.invoke('shell:run', {}),
      bridge.invoke('constructor', {}),
      bridge.invoke('article:open', { id: 7 }),
      bridge.invoke('article:open', { id: '../../../etc/passwd' }),
      bridge.invoke('article:save', { id: 'x', patch: '__proto__' }),
      bridge.invoke('export:reveal', { path: '/etc/passwd' }),
      bridge.invoke('link:open', { href: 'file:///etc/passwd' }),
    ]);
  });
  for (const refusal of refusals) expect(refusal).toMatchObject({ ok: false });
});

test('pasted machinery is dropped, its text kept, and nothing is requested', async ({ galley }) => {
  const { page } = galley;
  const desk = new Desk(page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  const html = [
    '<p onclick="alert(1)">Kept text</p>',
    '<img src="https://127.0.0.1:9/a.png" onerror="globalThis.hit=1">',
    '<svg onload="globalThis.hit=1"><circle/></svg>',
    '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
    '<a href="java\tscript:globalThis.hit=1">a link</a>',
    '<style>@import url(https://127.0.0.1:9/b.css)</style>',
    '<b style="font-weight:normal">not bold</b>',
    '<math><mtext><table><mglyph><style><img src=x onerror=globalThis.hit=1></style></mglyph></table></mtext></math>',
  ].join('');
  await page.evaluate(data => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    clipboardData.setData('text/plain', 'Kept text');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
  await expect(desk.body).toContainText('Kept text');
  await expect(desk.body).toContainText('a link');
  await desk.saved();
  expect(await desk.body.locator('a, script, iframe, svg circle, style').count()).toBe(0);
  expect(await desk.body.locator('strong').count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  expect(requests.filter(url => !url.startsWith('app://') && !url.startsWith('data:'))).toEqual([]);
});
