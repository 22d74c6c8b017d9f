import type { Page } from '@playwright/test';

/** Waits for the first picture of the text and gives its size in pixels as it was delivered. */
export async function loadedPicture(page: Page): Promise<{ width: number; height: number; src: string }> {
  const picture = page.getByRole('textbox', { name: 'Article body' }).locator('figure img').first();
  await picture.waitFor();
  return picture.evaluate(async image => {
    if (!(image instanceof HTMLImageElement)) throw new Error('The picture is no image.');
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight, src: image.src };
  });
}
