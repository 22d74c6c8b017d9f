import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { blockText } from '#shared/article/plain-text.ts';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { writeArticle } from '../pages/new-article.ts';
import { storedArticles } from '../pages/stored.ts';

const row = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'Articles' }).getByRole('option').filter({ hasText: name });

/** Chromium tells of a drag over something from the second movement on. */
async function drag(page: Page, what: Locator, target: Locator): Promise<void> {
  await what.hover();
  await page.mouse.down();
  await target.hover();
  await target.hover({ position: { x: 30, y: 60 } });
  await page.mouse.up();
}

test('a piece goes from draft to approval by its checklist, on hold with a reason, and keeps who did what', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = new Desk(page);
  await writeArticle(galley, 'Ferry bell', 'It rings at noon.');
  await galley.chooseMenu('view:workflow');
  const panel = page.getByRole('tabpanel', { name: 'Workflow' });

  await test.step('plan', async () => {
    await panel.getByRole('textbox', { name: 'Assignee' }).fill('Mira');
    await panel.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo');
    await panel.getByLabel('Due').fill('2020-03-01T12:00');
    await panel.getByRole('spinbutton', { name: 'At most' }).fill('3');
    await expect(panel.getByText('1 word too long')).toBeVisible();
    await expect(panel.getByText(/Overdue since 1 Mar 2020/)).toBeVisible();
    await desk.saved();
    const [stored] = await storedArticles(galley.library);
    expect(stored?.workflow).toMatchObject({
      assignee: 'Mira',
      dueAt: '2020-03-01T03:00:00.000Z',
      plannedWords: { least: null, most: 3 },
    });
  });

  await test.step('a required task holds it back until it is ticked off', async () => {
    await panel.getByRole('button', { name: 'Send to review' }).click();
    await expect(page.getByRole('button', { name: /In review/ })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Approve' })).toBeDisabled();
    await expect(panel.getByText('Approved: Still to be done: “Facts and names checked”.')).toBeVisible();
    await galley.chooseMenu('status:approved');
    await expect(page.getByRole('alert')).toContainText('Still to be done: “Facts and names checked”');
    await panel.getByRole('checkbox', { name: /Facts and names checked/ }).check();
    await panel.getByRole('button', { name: 'Approve' }).click();
    await expect(row(page, 'Ferry bell')).toContainText('Approved');
  });

  await test.step('a hold needs a reason', async () => {
    await galley.chooseMenu('status:onHold');
    const dialog = page.getByRole('dialog', { name: 'Put this article on hold?' });
    await expect(dialog.getByRole('button', { name: 'Set On hold' })).toBeDisabled();
    await dialog.getByRole('textbox', { name: 'Why' }).fill('Waits for the harbour office');
    await page.keyboard.press('Escape');
    await expect(row(page, 'Ferry bell')).toContainText('Approved');
    await galley.chooseMenu('status:onHold');
    await dialog.getByRole('textbox', { name: 'Why' }).fill('Waits for the harbour office');
    await dialog.getByRole('button', { name: 'Set On hold' }).click();
    await expect(panel.getByText('Waits for the harbour office')).toBeVisible();
  });

  await test.step('notes stay at the desk', async () => {
    await panel.getByRole('textbox', { name: 'New note' }).fill('Ask for the log book');
    await panel.getByRole('button', { name: 'Add note' }).click();
    await desk.saved();
    await galley.relaunch();
    const [stored] = await storedArticles(galley.library);
    expect(stored?.status).toBe('onHold');
    expect(stored?.workflow.history.map(step => step.status)).toEqual([
      'draft',
      'inReview',
      'approved',
      'onHold',
    ]);
    expect(stored?.workflow.history.at(-1)?.note).toBe('Waits for the harbour office');
    expect(stored?.workflow.history.at(-1)?.who).not.toBe('');
    expect(stored?.notes.desk.map(note => note.text)).toEqual(['Ask for the log book']);
  });
});

test('the desk’s own checklists hold, and damaged ones are set aside and said', async ({ galley }) => {
  const { page } = galley;
  await writeArticle(galley, 'Tides', 'Twice a day.');
  const file = join(galley.library, 'checklists.json');
  const lists = [{ profile: '', status: 'draft', tasks: [{ text: 'Call the harbour', required: true }] }];
  await writeFile(file, JSON.stringify({ schemaVersion: 1, checklists: lists }));
  await galley.chooseMenu('status:inReview');
  await expect(page.getByRole('alert')).toContainText('“Call the harbour”');
  await galley.chooseMenu('status:checklists');
  const dialog = page.getByRole('dialog', { name: 'Checklists' });
  await expect(dialog.getByRole('textbox', { name: 'Task 1' })).toHaveValue('Call the harbour');
  await dialog.getByRole('button', { name: 'Add task' }).click();
  await dialog.getByRole('textbox', { name: 'Task 2' }).fill('Ring twice');
  await dialog.getByRole('button', { name: 'Save checklists' }).click();
  await expect(dialog).toHaveCount(0);
  await galley.chooseMenu('status:inReview');
  await expect(page.getByRole('alert')).toContainText('“Call the harbour”, “Ring twice”');
  await writeFile(file, '{"schemaVersion":1,');
  await galley.chooseMenu('status:inReview');
  await expect(row(page, 'Tides')).toContainText('In review');
  await expect(page.getByText(/The checklists of the desk were damaged/)).toBeVisible();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('on the board a card is moved by key and by mouse, by the same rules', async ({ galley }) => {
  const { page } = galley;
  await writeArticle(galley, 'Ferry bell', 'It rings.');
  await writeArticle(galley, 'Tram strike', 'It stands.');
  await galley.chooseMenu('view:board');
  const board = page.getByRole('region', { name: 'Board' });
  const column = (name: string | RegExp) => board.getByRole('region', { name });
  await expect(column('Draft, 2').getByRole('button')).toHaveCount(2);

  await column(/^Draft/)
    .getByRole('button', { name: /Ferry bell/ })
    .focus();
  await page.keyboard.press('Alt+ArrowRight');
  const ferry = column('In review, 1').getByRole('button', { name: /Ferry bell/ });
  await expect(ferry).toBeFocused();

  await drag(page, ferry, column(/^Approved/));
  await expect(page.getByRole('alert')).toContainText('Facts and names checked');
  await expect(column('In review, 1')).toBeVisible();
  await drag(page, column(/^Draft/).getByRole('button', { name: /Tram strike/ }), column(/^Idea/));
  await expect(column('Idea, 1')).toContainText('Tram strike');

  await page.getByRole('searchbox', { name: 'Find an article' }).fill('tram');
  await expect(column('In review, 0')).toBeVisible();
  await column('Idea, 1').getByRole('button', { name: /Tram/ }).click();
  await expect(board).toHaveCount(0);
  await expect(new Desk(page).headline).toHaveText('Tram strike');
  const stored = await storedArticles(galley.library);
  expect(Object.fromEntries(stored.map(one => [one.headline, one.status]))).toEqual({
    'Ferry bell': 'inReview',
    'Tram strike': 'idea',
  });
});

test('articles are searched by operators, picked, and taken through a step together', async ({ galley }) => {
  const { page } = galley;
  const desk = new Desk(page);
  await writeArticle(galley, 'Ferry bell', 'The quay is wet.');
  await writeArticle(galley, 'Tram strike', 'The quayside is dry. TK the name');
  await writeArticle(galley, 'Budget', 'Nothing about water.');
  const find = page.getByRole('searchbox', { name: 'Find an article' });
  const options = desk.library.getByRole('option');

  await find.fill('quay');
  await expect(options).toHaveCount(2);
  await find.fill('quay -has:tk');
  await expect(options).toHaveCount(1);
  await find.fill('quay auhtor:mira');
  await expect(desk.library.getByText(/There is no “auhtor:”/)).toBeVisible();
  await find.fill('');
  await find.pressSequentially('sta');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(find).toHaveValue('status:');
  await find.fill('status:draft');
  await expect(options).toHaveCount(3);

  await options.filter({ hasText: 'Ferry' }).click();
  await expect(desk.headline).toHaveText('Ferry bell');
  await options.filter({ hasText: 'Budget' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(desk.library.getByText('2 picked')).toBeVisible();
  await desk.library.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'In review' }).click();
  await expect(page.getByText('2 articles are now “In review”.')).toBeVisible();
  await expect(options).toHaveCount(1);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(options).toHaveCount(3);

  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(desk.library.getByText('3 picked')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/3 articles are in the spike/)).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 articles are back in the library.')).toBeVisible();
  expect((await storedArticles(galley.library)).map(one => one.status)).toEqual(['draft', 'draft', 'draft']);
});

test('picked articles are exported to one folder, and one that is under embargo holds up no other', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  await writeArticle(galley, 'Ferry bell', 'The bell rang.');
  await writeArticle(galley, 'Ferry bell', 'It rang again.');
  const desk = await writeArticle(galley, 'Secret vote', 'Nobody knows yet.');
  const panel = await desk.openPanel('Metadata');
  await panel.getByRole('textbox', { name: 'Embargo' }).fill('2041-07-01 17:00');
  await desk.saved();
  const options = desk.library.getByRole('option');
  await options
    .filter({ hasText: 'Ferry' })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await options
    .filter({ hasText: 'Ferry' })
    .last()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(desk.library.getByText('3 picked')).toBeVisible();
  await galley.chooseFiles(folder);
  await desk.library.getByRole('button', { name: 'Export the picked articles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export 3 articles' });
  await dialog.getByRole('checkbox', { name: 'Markdown' }).check();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByText(/2 articles were exported and verified\. 1 article was not/)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Secret vote' })).toContainText('embargo');
  expect((await readdir(folder)).sort()).toEqual(['ferry-bell-2.md', 'ferry-bell.md']);
  await dialog.getByRole('button', { name: 'Done' }).click();
  const stored = await storedArticles(galley.library);
  expect(stored.map(({ headline, exports }) => [headline, exports.map(({ format }) => format)])).toEqual([
    ['Ferry bell', ['md']],
    ['Ferry bell', ['md']],
    ['Secret vote', []],
  ]);
});

test('an article becomes a template, another begins from it, and a snippet is typed at the caret', async ({
  galley,
}) => {
  const { page } = galley;
  await writeArticle(galley, 'Tides for {{date}}', 'High water at TK.');

  await galley.chooseMenu('template:save');
  const saving = page.getByRole('dialog', { name: 'Save as template' });
  await saving.getByRole('textbox', { name: 'Name' }).fill('Tide table');
  await saving.getByRole('combobox', { name: 'For' }).selectOption('The desk, in this library');
  await saving.getByRole('button', { name: 'Save template' }).click();
  await expect(saving).toHaveCount(0);

  await galley.chooseMenu('template:manage');
  const managing = page.getByRole('dialog', { name: 'Templates and snippets' });
  const added = managing.getByRole('form', { name: 'New snippet' });
  await added.getByRole('textbox', { name: 'Name' }).fill('Sign-off');
  await added.getByRole('textbox', { name: 'Text' }).fill('Read by {{author}}.\nEnds');
  await added.getByRole('button', { name: 'Add snippet' }).click();
  await expect(managing.getByRole('textbox', { name: 'Name of the snippet Sign-off' })).toBeVisible();
  await managing.getByRole('button', { name: 'Done' }).click();

  await galley.relaunch();
  const again = new Desk(galley.page);
  await galley.chooseMenu('template:new');
  await galley.page
    .getByRole('dialog', { name: 'New from template' })
    .getByRole('button', { name: /Tide table/ })
    .click();
  await expect(again.headline).toHaveText(/^Tides for \d+ \w+ \d{4}$/);
  await again.paragraph('High water').click();
  await galley.page.keyboard.press('End');
  await galley.page.keyboard.press('Enter');
  await galley.chooseMenu('insert:snippet');
  await galley.page.getByRole('textbox', { name: 'Find a snippet' }).fill('sign');
  await galley.page.keyboard.press('Enter');
  await expect(again.body.locator('p')).toHaveCount(3);
  await again.saved();
  const stored = await storedArticles(galley.library);
  const made = stored.find(one => !one.headline.includes('{{'));
  expect(made?.body.map(blockText)).toEqual([
    'High water at TK.',
    expect.stringMatching(/^Read by \S+\.$/),
    'Ends',
  ]);
  expect(made?.createdAt).not.toBe(stored.find(one => one !== made)?.createdAt);
  const kit = JSON.parse(await readFile(join(galley.library, 'templates.json'), 'utf8'));
  expect(kit.templates.map((one: { name: string }) => one.name)).toEqual(['Tide table']);
  const own = JSON.parse(await readFile(join(galley.userData, 'templates.json'), 'utf8'));
  expect(own.snippets.map((one: { name: string }) => one.name)).toEqual(['Sign-off']);
});
