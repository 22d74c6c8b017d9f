import type { Block } from '#shared/article/blocks/block.ts';
import { expect, type Galley } from '../fixtures/galley.ts';
import { Desk } from './desk.ts';
import { storedArticles } from './stored.ts';

/** Makes a new article with a headline and puts the caret into its body. */
export async function newArticle(galley: Galley, headline: string): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.headline.fill(headline);
  await desk.body.click();
  return desk;
}

/** Makes a new article with a headline and paragraphs, and waits until they are on the disk. */
export async function writeArticle(galley: Galley, headline: string, ...paragraphs: string[]): Promise<Desk> {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await expect(desk.headline).toHaveValue('');
  await desk.headline.fill(headline);
  await desk.body.click();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0) await galley.page.keyboard.press('Enter');
    await galley.page.keyboard.type(paragraph);
  }
  await desk.saved();
  return desk;
}

/** The body of the only article of the library as it is on the disk, when everything typed so far is there. */
export async function storedBody(galley: Galley, desk: Desk): Promise<Block[]> {
  await desk.saved();
  const [article] = await storedArticles(galley.library);
  return article?.body ?? [];
}
