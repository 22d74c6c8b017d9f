import { foldThread } from '#shared/review/fold-thread.ts';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import type { Desk } from '../pages/desk.ts';
import { writeArticle } from '../pages/new-article.ts';
import { settle } from '../pages/settle.ts';
import { storedArticles } from '../pages/stored.ts';

const panel = (galley: Galley) => galley.page.getByRole('tabpanel', { name: 'Review' });
const openThreads = (galley: Galley) =>
  panel(galley).getByRole('list', { name: 'Open comments' }).locator('.thread');

/** The words that comments are drawn on. */
const marked = (galley: Galley, name: string) =>
  galley.page.evaluate(key => [...(CSS.highlights.get(key) ?? [])].map(String), name);

async function storedReview(galley: Galley, desk: Desk) {
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  return article?.review ?? { threads: [], suggestions: [] };
}

/** Selects the last words of the body and comments on them. */
async function comment(galley: Galley, words: string, text: string): Promise<void> {
  const { keyboard } = galley.page;
  for (let i = 0; i < words.length; i++) await keyboard.press('Shift+ArrowLeft');
  await settle(galley);
  await keyboard.press('ControlOrMeta+Alt+m');
  const form = panel(galley).getByRole('region', { name: 'New comment' });
  await expect(form.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await keyboard.type(text);
  await keyboard.press('ControlOrMeta+Enter');
  await expect(form).toHaveCount(0);
}

test('a comment is written, answered, edited, resolved and reopened, and is there after a restart', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await writeArticle(galley, 'Review', 'The ferry was late because of the fog');
  await comment(galley, 'the fog', 'Who says so?');
  const thread = openThreads(galley);
  await expect(thread).toContainText('the fog');
  await expect(thread).not.toContainText('unsigned');
  await expect.poll(() => marked(galley, 'comment-current')).toEqual(['the fog']);

  await thread.getByRole('textbox', { name: 'Reply' }).fill('The harbour master.');
  await thread.getByRole('button', { name: 'Reply' }).click();
  await expect(thread).toContainText('The harbour master.');
  await thread.getByRole('button', { name: 'Edit' }).first().click();
  await thread.getByRole('textbox', { name: 'Edit the comment' }).fill('Who told us so?');
  await thread.getByRole('button', { name: 'Save' }).click();
  await expect(thread).toContainText('Who told us so?');
  await thread.getByRole('button', { name: 'Take back' }).last().click();
  await expect(thread).toContainText('Taken back');
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(thread).toHaveCount(0);
  await expect.poll(() => marked(galley, 'comment')).toEqual([]);

  const { threads } = await storedReview(galley, desk);
  expect(foldThread(threads[0]?.events ?? [])).toMatchObject({
    state: 'resolved',
    comments: [
      { text: 'Who told us so?', edited: true },
      { text: '', retracted: true },
    ],
  });

  await galley.relaunch();
  await panel(galley).getByText('1 closed comment').click();
  await panel(galley).getByRole('button', { name: 'Reopen' }).click();
  await expect(openThreads(galley)).toContainText('Who told us so?');
  expect(page.isClosed()).toBe(true);
});

test('a comment stays with its words, is kept when they go, and finds them again when they come back', async ({
  galley,
}) => {
  const { keyboard } = galley.page;
  const desk = await writeArticle(galley, 'Review', 'The ferry was late because of the fog');
  await comment(galley, 'the fog', 'Which fog?');
  await desk.body.click();
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.type('Yesterday morning, again. ');
  await desk.saved();
  await openThreads(galley).getByRole('button', { name: 'Show “the fog” in the text' }).click();
  await expect.poll(() => galley.page.evaluate(() => String(getSelection()))).toBe('the fog');

  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Delete');
  await desk.saved();
  await expect(openThreads(galley)).toContainText('These words are no longer in the text.');
  expect((await storedReview(galley, desk)).threads).toHaveLength(1);
  await keyboard.press('ControlOrMeta+z');
  await desk.saved();
  await expect(openThreads(galley)).not.toContainText('no longer in the text');
  await expect.poll(() => marked(galley, 'comment-current')).toEqual(['the fog']);
});

test('without a selection the command says what to do', async ({ galley }) => {
  await writeArticle(galley, 'Review', 'Words.');
  await galley.chooseMenu('review:comment');
  await expect(galley.page.getByText('Select the words that the comment is about first.')).toBeVisible();
});
