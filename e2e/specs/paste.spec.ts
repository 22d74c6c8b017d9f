import type { Block } from '#shared/article/blocks/block.ts';
import { chromePage, googleDocsPage, libreOfficePage } from '#shared/html/testing/other-pages.ts';
import { outline } from '#shared/html/testing/outline.ts';
import { wordPage } from '#shared/html/testing/word-page.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { lastStored, storedArticles } from '../pages/stored.ts';

// One after the other: all windows of a machine have one clipboard.
test.describe.configure({ mode: 'default' });

/** A window with a new article and the caret in its body; every request that leaves the program is collected. */
async function begin(galley: Galley) {
  const desk = new Desk(galley.page);
  const requests: string[] = [];
  galley.page.on('request', request => requests.push(request.url()));
  await galley.chooseMenu('article:new');
  await desk.body.click();
  const outside = () => requests.filter(url => !/^(?:app|data|blob):/.test(url));
  return { desk, outside };
}

async function putOnClipboard(galley: Galley, data: { html?: string; text?: string }): Promise<void> {
  await galley.app.evaluate(async (electron, { html, text }) => {
    const types = {
      ...(html === undefined ? {} : { 'text/html': html }),
      ...(text === undefined ? {} : { 'text/plain': text }),
    };
    // Electron before 45 has a clipboard without items.
    if (typeof electron.ClipboardItem === 'function')
      await electron.clipboard.write([new electron.ClipboardItem(types)]);
    else {
      const write: unknown = Reflect.get(electron.clipboard, 'write');
      if (typeof write === 'function') write.call(electron.clipboard, { html, text });
    }
  }, data);
}

async function paste(
  galley: Galley,
  data: { html?: string; text?: string },
  keys = 'Control+V',
): Promise<void> {
  await putOnClipboard(galley, data);
  await galley.page.keyboard.press(keys);
}

/** The bodies on the disk, in short, the newest article last. */
async function stored(galley: Galley, desk: Desk): Promise<string[]> {
  await desk.saved();
  return outline(await body(galley));
}

async function body(galley: Galley): Promise<readonly Block[]> {
  return (await lastStored(galley.library)).body;
}

const notices = (galley: Galley) => galley.page.getByRole('region', { name: 'Notices' });

test('a paste from Word becomes clean blocks, tells what it left out, and is one step to undo', async ({
  galley,
}) => {
  const { desk, outside } = await begin(galley);
  await galley.page.keyboard.type('Before. ');
  await paste(galley, { html: wordPage, text: 'Ferry timetable' });
  await expect(desk.body).toContainText('In summer only');
  await expect(notices(galley)).toContainText('Left out: 1 picture that is a file of the other program');
  const lines = await stored(galley, desk);
  expect(lines.slice(1)).toEqual([
    'p The ferry leaves at [bold|noon], says the [italic|harbour master].^1',
    '- Bring a coat',
    '  - a warm one',
    '- Bring a book',
    '3. Buy a ticket',
    'p It cost ten crowns.',
    'p Note the [smallCaps|Bells] and H[subscript|2]O, [de|der Hafen].',
    'table header - end',
    '  | Day | Price',
    '  | Monday | 10',
    'note1 In summer only.',
  ]);
  await galley.page.keyboard.press('Control+Z');
  await expect(desk.body).toHaveText('Before. ');
  expect(outside()).toEqual([]);
});

test('what was left out can be had: the paste is done again as it was, or as plain text', async ({
  galley,
}) => {
  const { desk } = await begin(galley);
  const html = '<p>Seen<span style="display:none"> unseen</span> and <b>bold</b></p>';
  await paste(galley, { html, text: 'Seen and bold' });
  await expect(desk.body).toHaveText('Seen and bold');
  await notices(galley).getByRole('button', { name: 'Paste as It Was' }).click();
  await expect(desk.body).toHaveText('Seen unseen and bold');
  await galley.page.keyboard.press('Control+Z');
  await paste(galley, { html, text: 'Seen and bold' });
  await notices(galley).getByRole('button', { name: 'Paste as Plain Text' }).click();
  await expect(desk.body.locator('strong')).toHaveCount(0);
  await expect(desk.body).toHaveText('Seen and bold');
});

test('Ctrl+Shift+V and the menu paste plain text', async ({ galley }) => {
  const { desk } = await begin(galley);
  await paste(galley, { html: '<h2>Rich</h2>', text: 'One\n\nTwo' }, 'Control+Shift+V');
  await expect(desk.body).toContainText('Two');
  expect(await stored(galley, desk)).toEqual(['p One', 'p Two']);
  await galley.chooseMenu('edit:pastePlain');
  await expect(desk.body).toContainText('TwoOne');
});

test('an address pasted over words links them, and alone it links itself', async ({ galley }) => {
  const { desk } = await begin(galley);
  await galley.page.keyboard.type('the plan');
  await galley.page.keyboard.press('Shift+Home');
  await paste(galley, { text: 'https://port.example/plan' });
  await expect(desk.body.getByRole('link', { name: 'the plan' })).toBeVisible();
  await galley.page.keyboard.press('End');
  await galley.page.keyboard.press('Enter');
  await paste(galley, { text: 'https://port.example/b' });
  await expect(desk.body.getByRole('link', { name: 'https://port.example/b' })).toBeVisible();
  expect(await stored(galley, desk)).toEqual([
    'p <https://port.example/plan|the plan>',
    'p <https://port.example/b|https://port.example/b>',
  ]);
});

test('pictures in a paste and screenshots are kept with the article', async ({ galley }) => {
  const { desk } = await begin(galley);
  await paste(galley, { html: libreOfficePage, text: 'Salt' });
  await expect(desk.body.getByRole('img', { name: 'A heap of salt' })).toBeVisible();
  await galley.app.evaluate(async electron => {
    const bytes = Buffer.alloc(20 * 10 * 4, 200);
    const image = electron.nativeImage.createFromBitmap(bytes, { width: 20, height: 10 });
    if (typeof electron.ClipboardItem === 'function') {
      const png = new Blob([new Uint8Array(image.toPNG())], { type: 'image/png' });
      await electron.clipboard.write([new electron.ClipboardItem({ 'image/png': png })]);
    } else Reflect.get(electron.clipboard, 'writeImage').call(electron.clipboard, image);
  });
  await galley.page.keyboard.press('Control+V');
  await expect(desk.body.locator('figure').filter({ has: galley.page.getByRole('img') })).toHaveCount(2);
  await desk.saved();
  const article = await lastStored(galley.library);
  const shown = article?.body.flatMap(block => (block.type === 'image' ? [block.asset] : []));
  expect(shown).toHaveLength(2);
  expect(article?.assets.map(asset => asset.sha256).sort()).toEqual(shown?.sort());
});

test('Galley’s own copy keeps everything, also into another article with its pictures', async ({
  galley,
}) => {
  const { desk, outside } = await begin(galley);
  await paste(galley, { html: chromePage + libreOfficePage, text: 'x' });
  await expect(desk.body).toContainText('In 1850');
  const before = await stored(galley, desk);
  await galley.page.keyboard.press('Control+A');
  await galley.page.keyboard.press('Control+C');
  const formats = await galley.app.evaluate(async ({ clipboard }) => {
    const readHtml: unknown = Reflect.get(clipboard, 'readHTML');
    if (typeof readHtml === 'function') return [String(readHtml.call(clipboard)), await clipboard.readText()];
    const [item] = await clipboard.read();
    const html = await item?.getType('text/html');
    return [html instanceof Blob ? await html.text() : '', await clipboard.readText()];
  });
  expect(formats[0]).toContain('<blockquote><p>It is late.</p>');
  expect(formats.join()).not.toMatch(/app:\/\/|file:|data-lexical|01[0-9A-Z]{24}/);
  await galley.chooseMenu('article:new');
  await expect(desk.headline).toBeFocused();
  await desk.body.click();
  await galley.page.keyboard.press('Control+V');
  await expect(desk.body).toContainText('In 1850');
  expect(await stored(galley, desk)).toEqual(before);
  const articles = await storedArticles(galley.library);
  const ids = articles.map(article => article.body.map(block => block.id));
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  await expect(desk.body.getByRole('img', { name: 'A heap of salt' })).toBeVisible();
  expect(outside()).toEqual([]);
});

test('copied words bring the note that they refer to into another article, and a copy of it into the same', async ({
  galley,
}) => {
  const { desk } = await begin(galley);
  const { keyboard } = galley.page;
  await keyboard.type('The ferry');
  await galley.chooseMenu('insert:footnote');
  await keyboard.type('In summer only.');
  await galley.chooseMenu('go:footnote');
  await keyboard.press('Shift+Home');
  await keyboard.press('Control+C');
  await keyboard.press('End');
  await keyboard.press('Control+V');
  await expect(desk.body.locator('[role="doc-footnote"]')).toHaveCount(2);
  await galley.chooseMenu('article:new');
  await expect(desk.headline).toBeFocused();
  await desk.body.click();
  await keyboard.press('Control+V');
  await expect(desk.body.locator('[role="doc-footnote"]')).toContainText('In summer only.');
  expect(await stored(galley, desk)).toEqual(['p The ferry^1', 'note1 In summer only.']);
});

test('a picture of a gallery is copied as a picture, and cut as one', async ({ galley }) => {
  const { desk } = await begin(galley);
  const { keyboard } = galley.page;
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
  const picture = (alt: string) =>
    `<img alt="${alt}" width="40" height="40" src="data:image/png;base64,${dot}">`;
  await paste(galley, { html: `<p>a</p>${picture('A pier')}${picture('A boat')}`, text: 'a' });
  await expect(desk.body.getByRole('img', { name: 'A boat' })).toBeVisible();
  await keyboard.press('Control+A');
  await galley.chooseMenu('picture:makeGallery');
  await desk.body.getByRole('img', { name: 'A pier' }).click();
  await keyboard.press('Control+X');
  await expect(desk.body.getByRole('img')).toHaveCount(1);
  await desk.body.getByText('a', { exact: true }).click();
  await keyboard.press('End');
  await keyboard.press('Control+V');
  await expect(desk.body.getByRole('img', { name: 'A pier' })).toBeVisible();
  const kinds = (await stored(galley, desk)).map(line => line.split(' ')[0]);
  expect(kinds).toEqual(['p', 'image', 'gallery']);
});

test('cutting and pasting moves blocks within an article', async ({ galley }) => {
  const { desk } = await begin(galley);
  await paste(galley, { html: googleDocsPage, text: 'x' });
  await expect(desk.body).toContainText('By the parish');
  const before = await stored(galley, desk);
  await galley.page.keyboard.press('Control+A');
  await galley.page.keyboard.press('Control+X');
  await expect(desk.body).toHaveText('');
  await galley.page.keyboard.press('Control+V');
  await expect(desk.body).toContainText('By the parish');
  expect(await stored(galley, desk)).toEqual(before);
});

const coloured =
  '<p style="color:red">The ferry leaves at <b>noon</b>, says the <a href="https://a.example/x">plan</a>.</p>';

test('a long paste comes in slices and is one step to undo', async ({ galley }) => {
  const { desk } = await begin(galley);
  await paste(galley, { html: coloured.repeat(1000), text: 'x' });
  await expect(notices(galley)).toContainText('styles of 1,000 paragraphs');
  expect(await stored(galley, desk)).toHaveLength(1000);
  await galley.page.keyboard.press('Control+Z');
  await expect(desk.body).toHaveText('');
});

test('5 MB of HTML can be cancelled, and leave the text as it was', async ({ galley }) => {
  const { desk, outside } = await begin(galley);
  await galley.page.keyboard.type('Before.');
  await paste(galley, { html: coloured.repeat(Math.ceil(5_000_000 / coloured.length)), text: 'x' });
  await notices(galley).getByRole('button', { name: 'Cancel' }).click();
  await expect(notices(galley)).toContainText('Pasting was cancelled. The text is as it was.');
  await expect(desk.body).toHaveText('Before.');
  expect(outside()).toEqual([]);
});

test('clipboard attacks: the text stays, the machinery goes, and nothing is requested', async ({
  galley,
}) => {
  const { desk, outside } = await begin(galley);
  const html = [
    '<p onclick="hit=1">Kept</p><img src=x onerror="hit=1"><svg onload="hit=1"></svg><iframe srcdoc="<script>hit=1</script>"></iframe>',
    '<math><mtext><table><mglyph><style><img src=x onerror="hit=1"></style></mglyph></table></mtext></math>',
    '<base href="https://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=https://127.0.0.1:9/">',
    '<img src="https://127.0.0.1:9/a.png" srcset="https://127.0.0.1:9/b.png 2x"><video poster="https://127.0.0.1:9/p.png"></video>',
    '<p style="background:url(https://127.0.0.1:9/c.png)">style</p><div style="position:fixed;inset:0">overlay</div>',
    '<p><a href="java\tscript:hit=1">one</a> <a href="data:text/html,x">two</a> <a href="file:///etc/passwd">three</a> <a href="\\\\host\\x">four</a> <a href="ms-msdt:/id">five</a></p>',
    '<form id="getElementById"><input name="body"></form>',
  ].join('');
  await paste(galley, { html, text: 'Kept' });
  await expect(desk.body).toContainText('one two three four five');
  expect(await stored(galley, desk)).toEqual([
    'p Kept',
    'image https://127.0.0.1:9/a.png alt= caption=',
    'p style',
    'p one two three four five',
  ]);
  expect(await galley.page.evaluate(() => 'hit' in globalThis)).toBe(false);
  await expect(desk.body.locator('a, script, iframe, form')).toHaveCount(0);
  expect(outside()).toEqual([]);
});
