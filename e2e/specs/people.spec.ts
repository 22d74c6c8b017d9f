import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { contributorSchema } from '#shared/contributors/contributor.ts';
import { describedJpeg, xmpPacket } from '#shared/testing/described-jpeg.ts';
import { expect, type Galley, root, test } from '../fixtures/galley.ts';
import { makePng } from '../fixtures/png.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';
import { lastStored } from '../pages/stored.ts';

async function begin(galley: Galley): Promise<{ desk: Desk; panel: Locator }> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill('People');
  return { desk, panel: await desk.openPanel('Authors') };
}

async function stored(galley: Galley, desk: Desk): Promise<Article> {
  await desk.saved();
  return lastStored(galley.library);
}

async function contributors(galley: Galley) {
  const text = await readFile(join(galley.library, 'contributors.json'), 'utf8');
  return z.object({ contributors: z.array(contributorSchema) }).parse(JSON.parse(text)).contributors;
}

/** Adds an author through the picker; `entry` is what is chosen there. */
async function addAuthor(panel: Locator, typed: string, entry: RegExp): Promise<void> {
  await panel.getByRole('button', { name: 'Add author…' }).click();
  const page = panel.page();
  await page.getByPlaceholder('Find by any word, or type a new name').fill(typed);
  await page.getByRole('listbox', { name: 'Contributors' }).getByRole('option', { name: entry }).click();
}

test('authors come from the contributors, are put in order by keys, and the byline follows until it is written', async ({
  galley,
}) => {
  const { desk, panel } = await begin(galley);
  const byline = panel.getByRole('textbox', { name: 'Byline' });
  await addAuthor(panel, 'Ann Example', /New contributor/);
  await addAuthor(panel, 'منى مثال', /New contributor/);
  await addAuthor(panel, '<b>Cy</b>', /in this article only/);
  await expect(byline).toHaveValue('By Ann Example, منى مثال and <b>Cy</b>');
  const cy = panel.getByRole('region', { name: '<b>Cy</b>', exact: true });
  await cy.getByRole('textbox', { name: 'Name' }).press('Alt+ArrowUp');
  await cy.getByRole('button', { name: 'Move <b>Cy</b> up' }).click();
  await expect(byline).toHaveValue('By <b>Cy</b>, Ann Example and منى مثال');
  await cy.getByRole('combobox', { name: 'Role' }).fill('Editor');
  await expect(byline).toHaveValue('By Ann Example and منى مثال');

  const mona = panel.getByRole('region', { name: 'منى مثال', exact: true });
  await mona.getByRole('heading').hover();
  await galley.page.mouse.down();
  // The drag begins before the panel scrolls to where it ends.
  await mona.getByRole('textbox', { name: 'Name' }).hover();
  await cy.getByRole('heading').hover({ position: { x: 10, y: 2 } });
  await galley.page.mouse.up();
  await expect(byline).toHaveValue('By منى مثال and Ann Example');

  await byline.fill('Words: Ann Example');
  await expect(panel.getByText('The byline does not name منى مثال.').first()).toBeVisible();
  await cy.getByRole('textbox', { name: 'Name' }).fill('Cy Specimen');
  await panel.getByRole('textbox', { name: 'Sign-off' }).fill('ae/cs');
  const article = await stored(galley, desk);
  expect(article.byline).toBe('Words: Ann Example');
  expect(article.signOff).toBe('ae/cs');
  const people = await contributors(galley);
  expect(people.map(({ name }) => name)).toEqual(['Ann Example', 'منى مثال']);
  expect(article.authors.map(({ name, role, contributorId }) => [name, role, contributorId])).toEqual([
    ['منى مثال', '', people[1]?.id],
    ['Cy Specimen', 'Editor', null],
    ['Ann Example', '', people[0]?.id],
  ]);
  await panel.getByRole('button', { name: 'compose again' }).click();
  await expect(byline).toHaveValue('By منى مثال and Ann Example');
});

test('a contributor that is edited everywhere is taken over or kept out, article by article', async ({
  galley,
}) => {
  const { desk, panel } = await begin(galley);
  await addAuthor(panel, 'Ann Example', /New contributor/);
  await panel.getByRole('textbox', { name: 'Biography' }).fill('Writes about tides.');
  await panel.getByRole('button', { name: 'Use everywhere' }).click();
  await expect(panel.getByText('The same as in the list of contributors.')).toBeVisible();
  await expect(galley.page.getByRole('region', { name: 'About the author' })).toContainText(
    'Writes about tides.',
  );

  await desk.saved();
  await galley.chooseMenu('article:new');
  await expect(desk.headline).toHaveValue('');
  await desk.headline.fill('Another');
  await addAuthor(panel, 'tides', /Ann Example/);
  await panel.getByRole('button', { name: 'Edit everywhere…' }).click();
  const dialog = galley.page.getByRole('dialog', { name: 'Edit the contributor' });
  await dialog.getByRole('textbox', { name: 'Job title' }).fill('Chief reporter');
  await dialog.getByText('Private contact').click();
  await dialog.getByRole('textbox', { name: 'Phone' }).fill('000 fictional');
  await dialog.getByRole('button', { name: 'Save everywhere' }).click();
  await expect(
    panel.getByText('Differs from the contributor in job title and private contact.'),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Take over' }).click();
  await expect(panel.getByRole('textbox', { name: 'Job title' })).toHaveValue('Chief reporter');
  expect((await stored(galley, desk)).authors[0]).toMatchObject({
    jobTitle: 'Chief reporter',
    private: { phone: '000 fictional' },
  });

  await desk.library.getByText('People').click();
  await expect(
    panel.getByText('Differs from the contributor in job title and private contact.'),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Keep' }).click();
  await expect(panel.getByText('Kept different from the contributor in')).toBeVisible();
  const [ann] = await contributors(galley);
  expect(ann).toMatchObject({ jobTitle: 'Chief reporter', bio: 'Writes about tides.' });
  expect(Object.values(ann?.kept ?? {})).toEqual([ann?.changedAt]);
});

test('a list of contributors that is damaged is set aside and told, and the article goes on', async ({
  galley,
}) => {
  const { panel } = await begin(galley);
  await addAuthor(panel, 'Ann Example', /New contributor/);
  await expect(panel.getByText('The same as in the list of contributors.')).toBeVisible();
  await galley.quit();
  await writeFile(join(galley.library, 'contributors.json'), '\0\0');
  await galley.launch();
  const desk = new Desk(galley.page);
  const again = await desk.openPanel('Authors');
  await expect(galley.page.getByText('The list of contributors was damaged').first()).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Name' })).toHaveValue('Ann Example');
  await again.getByRole('button', { name: 'Add to contributors' }).click();
  await expect(again.getByText('The same as in the list of contributors.')).toBeVisible();
  expect((await contributors(galley)).map(({ name }) => name)).toEqual(['Ann Example']);
});

test('a name of 10,000 characters is kept whole and breaks nothing', async ({ galley }) => {
  const { desk, panel } = await begin(galley);
  await addAuthor(panel, 'Ann', /in this article only/);
  const name = `${'Ann-Longname'.repeat(833)}last`;
  await panel.getByRole('textbox', { name: 'Name' }).fill(name);
  const [author] = (await stored(galley, desk)).authors;
  expect(author?.name).toBe(name);
  const fits = await panel.evaluate(element => element.scrollWidth <= element.clientWidth);
  expect(fits).toBe(true);
});

test('the account that posted an imported page is proposed, and an author only when somebody says so', async ({
  galley,
  folder,
}) => {
  const page = join(folder, 'page.txt');
  const estuary = await readFile(join(root, 'e2e/fixtures/estuary.txt'), 'utf8');
  const headline = 'Ferry bell rings again after nine silent years';
  // Between headline and text, where sites name the account; and without a note that names the author.
  await writeFile(
    page,
    estuary
      .replace(`${headline}\nminutes`, `${headline}\ntidefan77`)
      .replace(/About the author:[\s\S]*?\n\n(?=Image)/, ''),
  );
  await importFiles(galley, page);
  const desk = new Desk(galley.page);
  await expect(desk.headline).not.toHaveValue('');
  const panel = await desk.openPanel('Authors');
  const before = await stored(galley, desk);
  expect(before.provenance?.siteUser).toBe('tidefan77');
  expect(before.authors).toEqual([]);
  await panel.getByRole('button', { name: 'Add as author' }).click();
  await expect(panel.getByText('is the account that posted the page')).toBeVisible();
  expect((await stored(galley, desk)).authors.map(({ name }) => name)).toEqual(['tidefan77']);
});

test('everything that needs a credit stands in one table, with what is missing said in words', async ({
  galley,
  folder,
}) => {
  const { desk } = await begin(galley);
  await desk.body.click();
  const [told, bare] = [join(folder, 'told.jpg'), join(folder, 'bare.png')];
  const packet = xmpPacket(
    '<dc:creator><rdf:Seq><rdf:li>Fay Fictional</rdf:li></rdf:Seq></dc:creator><photoshop:Source>Example Archive</photoshop:Source><xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/</xmpRights:WebStatement><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A tide clock</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>',
  );
  await writeFile(told, describedJpeg(packet));
  await writeFile(bare, makePng(60, 40, [20, 90, 60]));
  await galley.chooseFiles(told, bare);
  await galley.chooseMenu('insert:image');
  const panel = await desk.openPanel('Credits');
  await expect(panel.getByRole('button', { name: /told\.jpg/ })).toBeVisible();
  await expect(panel.getByText('The picture told.jpg has no credit.')).toBeVisible();
  await expect(panel.getByText('The picture bare.png has no alt text.')).toBeVisible();

  await panel.getByRole('button', { name: /told\.jpg/ }).click();
  const fields = panel.getByRole('region', { name: 'Credit: told.jpg' });
  await fields.getByRole('button', { name: 'Take over from the file' }).click();
  await expect(panel.getByRole('button', { name: /Fay Fictional/ })).toBeVisible();
  await expect(panel.getByText('The picture told.jpg has no credit.')).toHaveCount(0);

  await panel.getByRole('button', { name: /bare\.png/ }).click();
  const second = panel.getByRole('region', { name: 'Credit: bare.png' });
  await second.getByRole('textbox', { name: 'Credit line' }).pressSequentially('Creative Commons');
  await expect(
    second.getByText(
      'A Creative Commons credit also needs the creator, the licence version, the source and the licence address.',
    ),
  ).toBeVisible();
  await second.getByRole('combobox', { name: 'Licence' }).selectOption({ label: 'Permission granted' });
  await second.getByRole('textbox', { name: 'Credit line' }).fill('Bo Sample');
  await second.getByRole('textbox', { name: 'Permission', exact: true }).fill('Bo, by mail');
  await second.getByRole('textbox', { name: 'Permission given on' }).fill('2026-11-01');
  await second.getByRole('textbox', { name: 'May be used until' }).fill('2020-01-31');
  await expect(panel.getByText('The right to use this ended on 2020-01-31.')).toBeVisible();
  await second.getByRole('textbox', { name: 'Usage terms' }).fill('This piece only');

  const article = await stored(galley, desk);
  const [first, other] = article.assets;
  expect(first).toMatchObject({ creator: 'Fay Fictional', alt: 'A tide clock', fileName: 'told.jpg' });
  expect(article.body.find(block => block.type === 'image')).toMatchObject({ alt: 'A tide clock' });
  expect(article.credits).toMatchObject([
    {
      asset: first?.sha256,
      creator: 'Fay Fictional',
      source: 'Example Archive',
      licence: { name: 'CC BY', version: '4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    {
      asset: other?.sha256,
      line: 'Bo Sample',
      licence: { name: 'Permission granted', version: '', url: '' },
      permission: { note: 'Bo, by mail', date: '2026-11-01' },
      expiry: '2020-01-31',
      usageTerms: 'This piece only',
    },
  ]);
  await second.getByRole('button', { name: 'Remove this credit' }).click();
  await galley.page.keyboard.press('Enter');
  expect((await stored(galley, desk)).credits).toEqual(article.credits);
});
