// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect } from '@playwright/test';
import electronPath from 'electron';

/**
 * Shows the everyday path in a real window: import, type, save, quit, relaunch, export.
 * Leaves numbered screenshots and the exported files in `outDir`.
 * @param {{ root: string, outDir: string, env: Record<string, string>, log: (line: string) => void }} options `env` names the display
 */
export async function runDemo({ root, outDir, env, log }) {
  await rm(outDir, { recursive: true, force: true });
  const exportsDir = join(outDir, 'exports');
  await mkdir(exportsDir, { recursive: true });
  const userData = await mkdtemp(join(tmpdir(), 'galley-demo-'));
  const demo = new Demo(root, outDir, userData, env, log);
  try {
    await demo.launch();
    await demo.picture('an empty library');
    await demo.importArticle(join(root, 'build/demo/harbour-lights.txt'));
    await demo.picture('the imported article');
    await demo.page.getByRole('tab', { name: 'Import report' }).click();
    await demo.picture('what the import recognised and left out');
    await demo.correct();
    await demo.picture('corrected and saved');
    await demo.quit();
    await demo.launch();
    await expect(demo.page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
      /^Lights out/,
    );
    await demo.picture('after quit and relaunch');
    await demo.exportTo(exportsDir);
    await demo.picture('exported and verified');
    await demo.quit();
  } finally {
    await demo.end();
    await rm(userData, { recursive: true, force: true });
  }
}

class Demo {
  #root;
  #outDir;
  #userData;
  #env;
  #log;
  #pictures = 0;
  /** @type {import('@playwright/test').ElectronApplication | null} */
  #app = null;
  /** @type {import('@playwright/test').Page | null} */
  #page = null;

  /**
   * @param {string} root
   * @param {string} outDir
   * @param {string} userData
   * @param {Record<string, string>} env
   * @param {(line: string) => void} log
   */
  constructor(root, outDir, userData, env, log) {
    this.#root = root;
    this.#outDir = outDir;
    this.#userData = userData;
    this.#env = env;
    this.#log = log;
  }

  get page() {
    if (!this.#page) throw new Error('The window is not open.');
    return this.#page;
  }

  get app() {
    if (!this.#app) throw new Error('Galley is not running.');
    return this.#app;
  }

  async launch() {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#app = await _electron.launch({
      executablePath: String(electronPath),
      args: [this.#root, `--user-data-dir=${this.#userData}`, ...sandbox],
      env: this.#env,
    });
    this.#page = await this.#app.firstWindow();
    await this.#page.getByRole('navigation', { name: 'Library' }).waitFor();
  }

  /** @param {string} what */
  async picture(what) {
    this.#pictures += 1;
    const name = `${String(this.#pictures).padStart(2, '0')}-${what.replaceAll(' ', '-')}.png`;
    await this.page.screenshot({ path: join(this.#outDir, name) });
    this.#log(`  ${what}`);
  }

  /** @param {string} command */
  async menu(command) {
    await this.app.evaluate(
      // In a turn of its own, as e2e/fixtures/galley.ts explains.
      ({ Menu }, id) => void setImmediate(() => Menu.getApplicationMenu()?.getMenuItemById(id)?.click()),
      command,
    );
  }

  /** @param {string} path */
  async choose(path) {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
  }

  /** @param {string} file */
  async importArticle(file) {
    await this.choose(file);
    await this.menu('article:import');
    const dialog = this.page.getByRole('dialog', { name: 'Import', exact: true });
    await dialog.getByRole('region', { name: /^Preview/ }).waitFor();
    await this.picture('what the file would become');
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(this.page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(
      /^Lights out/,
    );
  }

  async correct() {
    const body = this.page.getByRole('textbox', { name: 'Article body' });
    await body.locator('p').last().click();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.type(' The petrels have not been asked.', { delay: 20 });
    await this.page
      .getByRole('status', { name: 'Save status' })
      .getByText(/^Saved \d/)
      .waitFor();
  }

  /** @param {string} folder */
  async exportTo(folder) {
    await this.choose(folder);
    await this.menu('article:export');
    const dialog = this.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('checkbox', { name: 'HTML' }).check();
    await dialog.getByRole('checkbox', { name: 'Markdown' }).check();
    await dialog.getByRole('button', { name: /^Export/ }).click();
    await expect(dialog.getByText('Verified')).toHaveCount(2);
    await writeFile(join(this.#outDir, 'receipts.txt'), await dialog.innerText());
  }

  async quit() {
    await this.app.close();
    this.#app = null;
    this.#page = null;
  }

  async end() {
    if (this.#app) await this.quit();
  }
}
