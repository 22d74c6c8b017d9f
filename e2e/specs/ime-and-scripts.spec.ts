import { blockText } from '#shared/article/plain-text.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { newArticle, storedBody } from '../pages/new-article.ts';
import { settle } from '../pages/settle.ts';

/** Composes as an input method does: each stage takes the place of the one before, then the last is taken. */
async function compose(galley: Galley, stages: readonly string[], taken: string): Promise<void> {
  await settle(galley);
  const cdp = await galley.page.context().newCDPSession(galley.page);
  for (const text of stages) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    // The stages of a person come many frames apart.
    await settle(galley);
  }
  await cdp.send('Input.insertText', { text: taken });
  await cdp.detach();
}

const japanese = { stages: ['ｔ', 'と', 'とう', 'とうｋ', 'とうき', 'とうきょう', '東京'], taken: '東京' };
const korean = { stages: ['ㅎ', '하', '한', '한ㄱ', '한구', '한국'], taken: '한국' };

for (const { stages, taken } of [japanese, korean]) {
  test(`composing ${taken} inside a paragraph gives what was taken, and undo takes it back`, async ({
    galley,
  }) => {
    const desk = await newArticle(galley, 'Scripts');
    const { keyboard } = galley.page;
    await keyboard.type('From  on.');
    for (let i = 0; i < ' on.'.length; i++) await keyboard.press('ArrowLeft');
    await compose(galley, stages, taken);
    await expect(desk.body).toHaveText(`From ${taken} on.`);
    expect((await storedBody(galley, desk)).map(blockText)).toEqual([`From ${taken} on.`]);
    await keyboard.press('ControlOrMeta+z');
    await expect(desk.body).not.toContainText(taken);
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(desk.body).toHaveText(`From ${taken} on.`);
  });

  test(`composing ${taken} near a TK marker leaves it whole`, async ({ galley }) => {
    const desk = await newArticle(galley, 'Scripts');
    await galley.page.keyboard.type('In TK, ');
    await compose(galley, stages, taken);
    const [paragraph] = await storedBody(galley, desk);
    expect(paragraph).toMatchObject({
      content: [
        { type: 'text', text: 'In ' },
        { type: 'tk', text: 'TK' },
        { type: 'text', text: `, ${taken}` },
      ],
    });
  });
}

test('composing right behind a TK marker leaves it whole', async ({ galley }) => {
  const desk = await newArticle(galley, 'Scripts');
  await galley.page.keyboard.type('(TK');
  await compose(galley, ['。'], '。');
  const [paragraph] = await storedBody(galley, desk);
  expect(paragraph).toMatchObject({
    content: [
      { type: 'text', text: '(' },
      { type: 'tk', text: 'TK' },
      { type: 'text', text: '。' },
    ],
  });
});

test('composing right behind a footnote reference at the end of a paragraph leaves it whole', async ({
  galley,
}) => {
  const desk = await newArticle(galley, 'Scripts');
  const { keyboard } = galley.page;
  await keyboard.type('In');
  await keyboard.press('ControlOrMeta+Alt+f');
  await keyboard.type('A note.');
  await keyboard.press('Escape');
  await compose(galley, korean.stages, korean.taken);
  const [paragraph, note] = await storedBody(galley, desk);
  expect(paragraph).toMatchObject({
    content: [
      { type: 'text', text: 'In' },
      { type: 'footnoteReference', note: note?.id },
      { type: 'text', text: korean.taken },
    ],
  });
});

test('composing beside a footnote reference leaves it whole', async ({ galley }) => {
  const desk = await newArticle(galley, 'Scripts');
  const { keyboard } = galley.page;
  await keyboard.type('In it.');
  for (let i = 0; i < ' it.'.length; i++) await keyboard.press('ArrowLeft');
  await keyboard.press('ControlOrMeta+Alt+f');
  await keyboard.type('A note.');
  await keyboard.press('Escape');
  await settle(galley);
  await keyboard.press('ArrowRight');
  await compose(galley, japanese.stages, japanese.taken);
  const [paragraph, note] = await storedBody(galley, desk);
  expect(paragraph).toMatchObject({
    content: [
      { type: 'text', text: 'In' },
      { type: 'footnoteReference', note: note?.id },
      { type: 'text', text: ` ${japanese.taken}it.` },
    ],
  });
});

test('nothing is replaced or marked while an input method composes', async ({ galley }) => {
  const desk = await newArticle(galley, 'Scripts');
  await compose(galley, ['T', 'TK', 'TK"', 'TK"--'], 'TK"--');
  expect((await storedBody(galley, desk)).map(blockText)).toEqual(['TK"--']);
});

const clusters = [
  ['a family joined of four', '👨‍👩‍👧‍👦'],
  ['a flag', '🇰🇪'],
  ['a hand with its colour', '👋🏽'],
  ['a keycap', '7️⃣'],
] as const;

for (const [name, cluster] of clusters) {
  test(`Backspace, Delete and the arrows take ${name} as one character`, async ({ galley }) => {
    const desk = await newArticle(galley, 'Scripts');
    const { keyboard } = galley.page;
    await keyboard.insertText(`a${cluster}b${cluster}c`);
    await keyboard.press('ArrowLeft');
    await settle(galley);
    await keyboard.press('Backspace');
    await expect(desk.body).toHaveText(`a${cluster}bc`);
    await keyboard.press('ArrowLeft');
    await settle(galley);
    await keyboard.press('ArrowLeft');
    await settle(galley);
    await keyboard.press('Delete');
    await expect(desk.body).toHaveText(`a${cluster}bc`.replace(cluster, ''));
  });
}

test('Delete takes a Devanagari conjunct whole, and the arrows step over it', async ({ galley }) => {
  const desk = await newArticle(galley, 'Scripts');
  const { keyboard } = galley.page;
  await keyboard.insertText('कक्षिका');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await settle(galley);
  await keyboard.press('Delete');
  await expect(desk.body).toHaveText('कका');
});

test('Backspace takes a Devanagari cluster apart in the order in which it was typed', async ({ galley }) => {
  const desk = await newArticle(galley, 'Scripts');
  const { keyboard } = galley.page;
  await keyboard.insertText('कक्षि');
  await settle(galley);
  for (const left of ['कक्ष', 'कक्', 'कक', 'क']) {
    await keyboard.press('Backspace');
    await expect(desk.body).toHaveText(left);
  }
});

test('each block runs in the direction of its own text', async ({ galley }) => {
  const desk = await newArticle(galley, 'Scripts');
  const { keyboard } = galley.page;
  await keyboard.insertText('مرحبا بالعالم، كتبه الفريق.');
  await keyboard.press('Enter');
  await keyboard.insertText('Hello, world.');
  await keyboard.press('Enter');
  await keyboard.insertText('שלום TK');
  const directions = await desk.body
    .locator('p')
    .evaluateAll(blocks => blocks.map(block => getComputedStyle(block).direction));
  expect(directions).toEqual(['rtl', 'ltr', 'rtl']);
  await keyboard.press('ControlOrMeta+Alt+f');
  await keyboard.insertText('הערה.');
  const note = desk.body.locator('.footnote-text');
  expect(await note.evaluate(text => getComputedStyle(text).direction)).toBe('rtl');
  expect((await storedBody(galley, desk)).map(blockText)).toEqual([
    'مرحبا بالعالم، كتبه الفريق.',
    'Hello, world.',
    'שלום TK',
    'הערה.',
  ]);
});
