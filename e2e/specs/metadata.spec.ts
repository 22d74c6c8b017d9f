import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Galley, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { storedArticles } from '../pages/stored.ts';

test.use({ environment: { TZ: 'Europe/Oslo' } });

async function newArticle(galley: Galley, headline: string): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await expect(desk.headline).toHaveValue('');
  await desk.headline.fill(headline);
  await desk.saved();
  return desk;
}

async function stored(galley: Galley, headline: string) {
  const found = (await storedArticles(galley.library)).find(article => article.headline === headline);
  if (!found) throw new Error(`No stored article is called ${headline}.`);
  return found;
}

test('fields take what is of their form, and say why they refuse the rest', async ({ galley }) => {
  const desk = await newArticle(galley, 'The ferry bell');
  const panel = await desk.openPanel('Metadata');

  await test.step('an embargo in the zone of the desk is stored in UTC', async () => {
    const embargo = panel.getByRole('textbox', { name: 'Embargo' });
    await embargo.fill('2031-07-01 17:00');
    await expect(panel.getByText('Tuesday 1 July 2031, 17:00 (Europe/Oslo)')).toBeVisible();
    await desk.saved();
    expect((await stored(galley, 'The ferry bell')).metadata.embargo).toBe('2031-07-01T15:00:00.000Z');
    await embargo.fill('next Tuesday');
    await expect(panel.getByRole('alert')).toContainText('Stored is still 2031-07-01 17:00');
    await desk.openPanel('Authors');
    await desk.openPanel('Metadata');
    await expect(embargo).toHaveValue('next Tuesday');
    await embargo.focus();
    await galley.page.keyboard.press('ControlOrMeta+a');
    await galley.page.keyboard.type('2031-07-02 17:00');
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await desk.saved();
    expect((await stored(galley, 'The ferry bell')).metadata.embargo).toBe('2031-07-02T15:00:00.000Z');
    await expect(galley.page.getByRole('button', { name: /^Embargo, .* left/ })).toContainText('Europe/Oslo');
  });

  await test.step('a language is chosen by its name', async () => {
    const language = panel.getByRole('combobox', { name: 'Language' });
    await language.fill('norwegian b');
    await expect(panel.getByRole('option', { name: /Norwegian Bokmål/ })).toBeVisible();
    await galley.page.keyboard.press('ArrowDown');
    await galley.page.keyboard.press('Enter');
    await expect(language).toHaveValue('nb');
    await language.fill('english please');
    await expect(panel.getByText(/Stored is still nb/)).toBeVisible();
    await language.fill('en-GB');
    await desk.saved();
    expect((await stored(galley, 'The ferry bell')).metadata.language).toBe('en-GB');
  });

  await test.step('numbers and chips', async () => {
    await panel.getByRole('combobox', { name: 'Urgency' }).selectOption('3');
    const keywords = panel.getByRole('combobox', { name: 'Keywords' });
    await keywords.fill('ferry');
    await keywords.press('Enter');
    await keywords.fill('bell');
    await keywords.press('Enter');
    await expect(panel.getByRole('button', { name: 'Remove bell' })).toBeVisible();
    await keywords.press('Backspace');
    await desk.saved();
    expect((await stored(galley, 'The ferry bell')).metadata).toMatchObject({
      urgency: 3,
      keywords: ['ferry'],
    });
  });

  await test.step('a field is found by a word, in whichever group it is', async () => {
    await panel.getByRole('searchbox', { name: 'Find a field' }).fill('copyright n');
    await expect(panel.getByRole('textbox')).toHaveCount(1);
    await panel.getByRole('textbox', { name: 'Copyright notice' }).fill('© The Paper');
    await panel.getByRole('searchbox', { name: 'Find a field' }).fill('');
    await desk.saved();
    expect((await stored(galley, 'The ferry bell')).metadata.copyrightNotice).toBe('© The Paper');
  });
});

test('the profile says what is missing, leads there, and can be edited and kept', async ({
  galley,
  folder,
}) => {
  const desk = await newArticle(galley, 'The ferry bell rings');
  const panel = await desk.openPanel('Metadata');
  const summary = panel.getByRole('button', { name: /required fields? missing/ });
  await expect(summary).toHaveText('2 required fields missing');
  await summary.click();
  await panel.getByRole('button', { name: /Byline is missing/ }).click();
  await expect(panel.getByRole('textbox', { name: 'Byline' })).toBeFocused();
  await galley.page.keyboard.type('A fictional reporter');
  await expect(panel.getByRole('button', { name: '1 required field missing' })).toBeVisible();

  await panel.getByRole('combobox', { name: 'Content profile' }).selectOption('brief');
  await desk.saved();
  expect((await stored(galley, 'The ferry bell rings')).profile).toBe('brief');

  await panel.getByRole('button', { name: 'Edit content profiles' }).click();
  const dialog = galley.page.getByRole('dialog', { name: 'Content profiles' });
  await dialog.getByRole('combobox', { name: 'Need of Genre' }).selectOption('required');
  await dialog.getByRole('textbox', { name: 'Most of Headline' }).fill('5');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/Brief, headline/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Least of Headline' }).fill('2');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByText('2 required fields missing, 1 too long')).toBeVisible();
  expect(await readFile(join(galley.library, 'profiles.json'), 'utf8')).toContain('"schemaVersion"');

  await galley.quit();
  await writeFile(join(galley.library, 'profiles.json'), '{"half');
  await galley.launch();
  await expect(galley.page.getByText(/content profiles of this library were damaged/)).toBeVisible();
  expect((await readdir(join(galley.library, 'quarantine'))).length).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('subject codes come from a file that the desk adds, and stay when it is gone', async ({
  galley,
  folder,
}) => {
  const file = join(folder, 'boats.json');
  const term = (code: string, name: string, more: object = {}) => ({
    uri: `http://vocabulary.example/boats/${code}`,
    qcode: `boats:${code}`,
    prefLabel: { 'en-GB': name },
    ...more,
  });
  await writeFile(
    file,
    JSON.stringify({
      uri: 'http://vocabulary.example/boats/',
      prefSchemeAlias: 'boats',
      prefLabel: { en: 'Boats' },
      licenceLink: 'https://licence.example/',
      conceptSet: [
        term('1', 'boat'),
        term('2', 'ferry', { broader: ['http://vocabulary.example/boats/1'] }),
        term('3', 'raft', { broader: ['boats:1'], retired: '2020-01-01' }),
      ],
    }),
  );
  const desk = await newArticle(galley, 'The ferry');
  await galley.chooseFiles(file);
  await galley.chooseMenu('library:vocabularies');
  const vocabularies = galley.page.getByRole('dialog', { name: 'Vocabularies' });
  await vocabularies.getByRole('button', { name: 'Add vocabulary…' }).click();
  await expect(vocabularies.getByText('Boats was added with 3 terms.')).toBeVisible();
  await writeFile(file, '{"not": "one"}');
  await vocabularies.getByRole('button', { name: 'Add vocabulary…' }).click();
  await expect(vocabularies.getByText(/boats.json was not added/)).toBeVisible();
  await vocabularies.getByRole('button', { name: 'Done' }).click();

  await galley.chooseMenu('article:topics');
  const topics = galley.page.getByRole('dialog', { name: 'Subject codes' });
  await topics.getByRole('tree').focus();
  await galley.page.keyboard.press('ArrowRight');
  await galley.page.keyboard.press('ArrowDown');
  await galley.page.keyboard.press('Enter');
  await expect(topics.getByRole('treeitem', { name: 'ferry' })).toHaveAttribute('aria-selected', 'true');
  await expect(topics.getByRole('treeitem', { name: /raft/ })).toContainText('retired');
  await topics.getByRole('button', { name: 'Done' }).click();
  await desk.saved();
  expect((await stored(galley, 'The ferry')).metadata.mediaTopics).toEqual([
    { name: 'ferry', uri: 'boats:2' },
  ]);

  await galley.chooseMenu('library:vocabularies');
  await vocabularies.getByRole('button', { name: /^Remove Boats/ }).click();
  await vocabularies.getByRole('button', { name: 'Done' }).click();
  const panel = await desk.openPanel('Metadata');
  await expect(panel.getByRole('listitem').filter({ hasText: 'ferry' })).toContainText('unknown');
});

test('words are completed from the library, and a slug is only one article’s', async ({ galley }) => {
  const desk = await newArticle(galley, 'The tide clock');
  const panel = await desk.openPanel('Metadata');
  await panel.getByRole('button', { name: 'From headline' }).click();
  const keywords = panel.getByRole('combobox', { name: 'Keywords' });
  await keywords.fill('tidal flats');
  await keywords.press('Enter');
  await desk.saved();

  await newArticle(galley, 'The tide clock, again');
  await keywords.fill('flat');
  await expect(panel.getByRole('option', { name: /tidal flats.*1 article/ })).toBeVisible();
  await keywords.press('ArrowDown');
  await keywords.press('Enter');
  await panel.getByRole('textbox', { name: 'Slug', exact: true }).fill('the-tide-clock');
  await expect(panel.getByText(/The tide clock” has this slug, too|has this slug, too/)).toBeVisible();
  await panel.getByRole('button', { name: 'Use the-tide-clock-2' }).click();
  await desk.saved();
  const second = await stored(galley, 'The tide clock, again');
  expect(second.slug).toBe('the-tide-clock-2');
  expect(second.metadata.keywords).toEqual(['tidal flats']);
});

test('an embargo stops a public export until it is overridden by name', async ({ galley, folder }) => {
  const desk = await newArticle(galley, 'The figures');
  const panel = await desk.openPanel('Metadata');
  await panel.getByRole('textbox', { name: 'Embargo' }).fill('2031-07-01 17:00');
  await panel.getByRole('textbox', { name: 'Expiry' }).fill('2031-06-01 17:00');
  await expect(panel.getByText(/The piece may never be used/)).toBeVisible();
  await desk.saved();
  await galley.chooseFiles(folder);
  await galley.chooseMenu('article:export');
  const dialog = galley.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('checkbox', { name: 'Markdown' }).check();
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await expect(dialog.getByText(/under embargo until 1 July 2031, 17:00 \(Europe\/Oslo\)/)).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
  await dialog.getByRole('checkbox', { name: /Override the embargo/ }).check();
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await expect(dialog.getByText('Verified')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await desk.saved();
  expect((await stored(galley, 'The figures')).exports).toMatchObject([
    { format: 'md', embargoOverridden: true },
  ]);
});

test('a published piece is corrected, followed by a new version, and killed', async ({ galley }) => {
  const desk = await newArticle(galley, 'The old version');
  const panel = await desk.openPanel('Metadata');
  await panel.getByRole('button', { name: 'Corrections and updates' }).click();
  await panel.getByRole('button', { name: 'Add correction' }).click();
  await panel.getByRole('textbox', { name: 'What was put right' }).fill('The bell weighs 40 kg, not 400.');
  await desk.saved();
  expect((await stored(galley, 'The old version')).metadata.corrections).toMatchObject([
    { type: 'correction', text: 'The bell weighs 40 kg, not 400.' },
  ]);
  await panel.getByRole('button', { name: 'New version' }).click();
  await expect(galley.page.getByText(/This is the new version/)).toBeVisible();
  await desk.headline.fill('The new version');
  await desk.saved();
  const [older, newer] = [await stored(galley, 'The old version'), await stored(galley, 'The new version')];
  expect(newer.metadata.updateChain).toMatchObject([{ relation: 'updates', title: 'The old version' }]);
  expect(newer.metadata.updateChain[0]?.uri).toContain(older.id);
  expect(older.metadata.updateChain[0]?.uri).toContain(newer.id);

  await panel.getByRole('button', { name: 'The old version' }).click();
  await expect(desk.headline).toHaveValue('The old version');
  await galley.chooseMenu('article:kill');
  const dialog = galley.page.getByRole('dialog', { name: 'Kill article' });
  await dialog.getByRole('textbox', { name: 'Kill note' }).fill('The figures were withdrawn.');
  await dialog.getByRole('combobox', { name: 'Replaced by' }).fill('new');
  await dialog.getByRole('option', { name: /The new version/ }).click();
  await dialog.getByRole('button', { name: 'Kill article' }).click();
  await expect(galley.page.getByText(/The article is killed/)).toBeVisible();
  await desk.saved();
  const killed = await stored(galley, 'The old version');
  expect(killed.status).toBe('killed');
  expect(killed.workflow.history.at(-1)).toMatchObject({
    status: 'killed',
    note: 'The figures were withdrawn.',
  });
  expect(killed.workflow.history.at(-1)?.who).not.toBe('');
  expect(killed.metadata.updateChain[0]).toMatchObject({ relation: 'replacedBy', title: 'The new version' });
  const replacement = await stored(galley, 'The new version');
  expect(replacement.metadata.updateChain[0]).toMatchObject({
    relation: 'replaces',
    title: 'The old version',
  });
  expect(killed.notes.ednote).toMatch(/^KILL \(.* UTC\): The figures were withdrawn\.$/);
});

test('the undo of a kill leaves what was written since, also when another article is open by then', async ({
  galley,
}) => {
  const { page } = galley;
  const desk = await newArticle(galley, 'The bell');
  const kill = async () => {
    await galley.chooseMenu('article:kill');
    const dialog = page.getByRole('dialog', { name: 'Kill article' });
    await dialog.getByRole('textbox', { name: 'Kill note' }).fill('Withdrawn.');
    await dialog.getByRole('button', { name: 'Kill article' }).click();
    await expect(page.getByText(/The article is killed/)).toBeVisible();
    await desk.saved();
    expect(await stored(galley, 'The bell')).toMatchObject({ status: 'killed' });
  };
  const undo = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' });

  await kill();
  const panel = await desk.openPanel('Metadata');
  await panel.getByRole('combobox', { name: 'Section' }).fill('Harbour');
  await undo.click();
  await desk.saved();
  await expect
    .poll(async () => (await stored(galley, 'The bell')).status, 'the kill is taken back on the disk')
    .toBe('draft');
  const back = await stored(galley, 'The bell');
  expect(back.metadata.section).toBe('Harbour');
  expect(back.notes.ednote).toBe('');

  await kill();
  await newArticle(galley, 'Another piece');
  await undo.click();
  await expect.poll(async () => (await stored(galley, 'The bell')).status).toBe('draft');
  expect(await stored(galley, 'The bell')).toMatchObject({ notes: { ednote: '' } });
  await expect(desk.headline).toHaveValue('Another piece');
});
