import type { Locator, Page } from '@playwright/test';

/** The window as a user finds it: by role and name, never by class. */
export class Desk {
  readonly page: Page;
  readonly library: Locator;
  readonly headline: Locator;
  readonly dek: Locator;
  readonly body: Locator;
  readonly status: Locator;
  readonly panels: Locator;

  constructor(page: Page) {
    this.page = page;
    this.library = page.getByRole('navigation', { name: 'Library' });
    this.headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    this.dek = page.getByRole('textbox', { name: 'Dek', exact: true });
    this.body = page.getByRole('textbox', { name: 'Article body' });
    this.status = page.getByRole('status', { name: 'Save status' });
    this.panels = page.getByRole('complementary', { name: 'Panels' });
  }

  /** Resolves when everything typed so far is on the disk. */
  async saved(): Promise<void> {
    await this.status.getByText(/^Saved \d/).waitFor();
  }

  async openPanel(name: string): Promise<Locator> {
    await this.panels.getByRole('tab', { name }).click();
    return this.panels.getByRole('tabpanel', { name });
  }

  paragraph(text: string | RegExp): Locator {
    return this.body.locator('p').filter({ hasText: text });
  }
}
