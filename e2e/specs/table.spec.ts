import type { Page } from '@playwright/test';
import type { Table } from '#shared/article/blocks/table.ts';
import { inlineText } from '#shared/article/inline.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { storedArticles } from '../pages/stored.ts';

async function startTable(galley: Galley): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Tables');
  await desk.body.click();
  await galley.chooseMenu('insert:table');
  await expect(desk.body.getByRole('table')).toBeVisible();
  return desk;
}

async function stored(galley: Galley, desk: Desk): Promise<Table> {
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  const table = article?.body.find(block => block.type === 'table');
  if (table?.type !== 'table') throw new Error('The stored article has no table.');
  return table;
}

const texts = (table: Table) => table.rows.map(row => row.cells.map(cell => inlineText(cell.content)));

async function typeCells(page: Page, ...cells: string[]): Promise<void> {
  for (const [i, cell] of cells.entries()) {
    if (i > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(cell);
  }
}

test('a table is written by keyboard, cell by cell, with its caption', async ({ galley }) => {
  const desk = await startTable(galley);
  const { keyboard } = galley.page;
  await typeCells(
    galley.page,
    'Port',
    'High',
    'Low',
    'Nowhere',
    '6:10',
    '12:25',
    'Elsewhere',
    '7:05',
    '13:20',
    'Yonder',
  );
  await keyboard.press('Enter');
  await keyboard.type('(new)');
  await keyboard.press('ControlOrMeta+Enter');
  await keyboard.type('Behind it.');
  await expect(desk.body.getByRole('columnheader', { name: 'High' })).toBeVisible();
  await desk.body.getByRole('columnheader', { name: 'Port' }).click();
  await keyboard.press('Home');
  await keyboard.press('ArrowUp');
  await keyboard.type('Tides ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('today');
  const table = await stored(galley, desk);
  expect(texts(table)).toEqual([
    ['Port', 'High', 'Low'],
    ['Nowhere', '6:10', '12:25'],
    ['Elsewhere', '7:05', '13:20'],
    ['Yonder\n(new)', '', ''],
  ]);
  expect(table.caption).toMatchObject([
    { text: 'Tides ', marks: [] },
    { text: 'today', marks: ['bold'] },
  ]);
  await expect(desk.body.getByRole('table', { name: 'Tides today' })).toBeVisible();
  await expect(desk.paragraph('Behind it.')).toBeVisible();
});

test('rows and columns are changed from the menu beside the table, reached by keyboard', async ({
  galley,
}) => {
  const desk = await startTable(galley);
  const { keyboard } = galley.page;
  await typeCells(galley.page, 'a', 'b', 'c', 'd');
  await keyboard.press('ControlOrMeta+Alt+Shift+t');
  await galley.page.getByRole('menuitem', { name: 'Insert Row Above' }).press('Enter');
  await keyboard.type('new');
  await desk.body.getByRole('columnheader', { name: 'c' }).click();
  await galley.page.getByRole('button', { name: 'Rows and columns' }).click();
  await galley.page.getByRole('menuitem', { name: 'Align Column' }).click();
  await galley.page.getByRole('menuitemradio', { name: 'Align Column at the End' }).click();
  await galley.chooseMenu('table:moveLeft');
  const table = await stored(galley, desk);
  expect(texts(table)).toEqual([
    ['a', 'c', 'b'],
    ['new', '', ''],
    ['d', '', ''],
    ['', '', ''],
  ]);
  expect(table.columns.map(column => column.align)).toEqual([null, 'end', null]);
});

test('cells are selected with the mouse and emptied, cut and pasted', async ({ galley }) => {
  const desk = await startTable(galley);
  const { page } = galley;
  const { keyboard } = page;
  await typeCells(page, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
  const cell = (name: string) => desk.body.getByRole('cell', { name, exact: true });
  await cell('d').hover();
  await page.mouse.down();
  await cell('h').hover();
  await page.mouse.up();
  await keyboard.press('ControlOrMeta+c');
  await keyboard.press('Delete');
  expect(texts(await stored(galley, desk))).toEqual([
    ['a', 'b', 'c'],
    ['', '', 'f'],
    ['', '', 'i'],
  ]);
  await cell('i').click();
  await keyboard.press('ControlOrMeta+v');
  await expect(cell('e')).toBeVisible();
  expect(texts(await stored(galley, desk))).toEqual([
    ['a', 'b', 'c', ''],
    ['', '', 'f', ''],
    ['', '', 'd', 'e'],
    ['', '', 'g', 'h'],
  ]);
  await keyboard.press('ControlOrMeta+z');
  await expect(cell('i')).toBeVisible();
  expect(texts(await stored(galley, desk))[2]).toEqual(['', '', 'i']);
});

test('a table that is alone in the body can be left upwards and downwards', async ({ galley }) => {
  const desk = await startTable(galley);
  const { keyboard } = galley.page;
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await keyboard.type('Before.');
  for (let i = 0; i < 5; i++) await keyboard.press('ArrowDown');
  await keyboard.type('After.');
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  expect(article?.body.map(block => block.type)).toEqual(['paragraph', 'table', 'paragraph']);
});

test('what is copied from a spreadsheet fills the cells from the caret on', async ({ galley }) => {
  const desk = await startTable(galley);
  const { page } = galley;
  await typeCells(page, 'Port', 'High', 'Low', 'here');
  const html =
    '<table><tr><td><b>x</b></td><td colspan="2">y</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>';
  await page.keyboard.press('Tab');
  await desk.body.evaluate((body, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    clipboardData.setData('text/plain', 'x\ty\n1\t2\t3');
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect(desk.body.getByRole('cell', { name: '3', exact: true })).toBeVisible();
  const table = await stored(galley, desk);
  expect(texts(table)).toEqual([
    ['Port', 'High', 'Low', ''],
    ['here', 'x', 'y', ''],
    ['', '1', '2', '3'],
  ]);
  expect(table.rows[1]?.cells[1]?.content).toMatchObject([{ text: 'x', marks: ['bold'] }]);
});

test('in a body that is one table a click puts the caret where it points', async ({ galley }) => {
  const desk = await startTable(galley);
  const { keyboard } = galley.page;
  await desk.body.getByRole('cell').last().click();
  await keyboard.type('last');
  await galley.chooseMenu('table:caption');
  await desk.body.getByRole('columnheader').first().click();
  await keyboard.type('first');
  const cells = texts(await stored(galley, desk));
  expect(cells[0]?.[0]).toBe('first');
  expect(cells[2]?.[2]).toBe('last');
});

test('a table is made in the size that is pointed at or typed', async ({ galley }) => {
  const desk = new Desk(galley.page);
  const { keyboard } = galley.page;
  await galley.chooseMenu('article:new');
  await desk.headline.fill('Tables');
  await desk.body.click();
  await galley.chooseMenu('insert:tableOfSize');
  const dialog = galley.page.getByRole('dialog', { name: 'Table of any size' });
  await dialog.getByRole('button', { name: '3 rows, 3 columns' }).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('4 rows, 4 columns');
  await dialog.getByRole('button', { name: '5 rows, 7 columns' }).hover();
  await expect(dialog.getByRole('status')).toHaveText('5 rows, 7 columns');
  await dialog.getByRole('textbox', { name: 'Rows' }).fill('201');
  await expect(dialog.getByRole('button', { name: 'Insert table' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Rows' }).fill('2');
  await dialog.getByRole('textbox', { name: 'Columns' }).fill('12');
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await keyboard.type('first');
  await expect(desk.body.getByRole('columnheader')).toHaveCount(12);
  const table = await stored(galley, desk);
  expect([table.rows.length, texts(table)[0]?.[0]]).toEqual([2, 'first']);
});
