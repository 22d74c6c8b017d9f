import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';

/** Markdown with a headline and paragraphs of 50 words, no two of them alike. */
function longMarkdown(paragraphs: number): string {
  const words = 'ferry bell noon harbour quay rope tide lamp gull rain'.split(' ');
  const paragraph = (_: unknown, at: number) =>
    Array.from(
      { length: 50 },
      (_, i) => `${words[(at * 7 + i * (at % 9) + i) % 10]}${i % 10 ? '' : at}`,
    ).join(' ');
  return `# A long ferry\n\n${Array.from({ length: paragraphs }, paragraph).join('\n\n')}\n`;
}

test('a save is done while a comparison of 100,000 words is under way, and a newer comparison ends an older', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const path = join(folder, 'long.md');
  await writeFile(path, longMarkdown(2000));
  await importFiles(galley, path);
  await expect(new Desk(page).headline).toHaveValue('A long ferry');
  const seen = await page.evaluate(async () => {
    const { invoke } = Reflect.get(globalThis, 'galley');
    const got = async (method: string, request?: unknown) => {
      const answer = await invoke(method, request);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    };
    const [{ id }] = await got('library:list');
    const { article } = await got('article:open', { id });
    const [{ id: version }] = await got('history:list', { id });
    // Every third paragraph says something else.
    const splices = article.body.flatMap((block: { content: { text: string }[] }, at: number) => {
      const [span] = block.content;
      const text = (span?.text ?? '').replaceAll('ferry', 'old boat').replaceAll('rope', 'line');
      return at % 3 ? [] : [{ at, remove: 1, insert: [{ ...block, content: [{ ...span, text }] }] }];
    });
    let { revision } = await got('article:save', {
      id,
      baseRevision: article.revision,
      patch: { fields: {}, splices },
    });
    const order: string[] = [];
    const request = { id, before: version, after: 'now' };
    const older = invoke('history:compare', request);
    const comparing = got('history:compare', request).then(comparison => {
      order.push('compared');
      return comparison.summary.blocksChanged;
    });
    const patch = { fields: { headline: 'A longer ferry' }, splices: [] };
    ({ revision } = await got('article:save', { id, baseRevision: revision, patch }));
    order.push('saved');
    const changed = await comparing;
    return { order, changed, revision, older: (await older).error?.code };
  });
  expect(seen).toEqual({ order: ['saved', 'compared'], changed: 667, revision: 3, older: 'cancelled' });
});

test('an import is cancelled while its files are read, and the next one is not', async ({
  galley,
  folder,
}) => {
  const { page } = galley;
  const [long, short] = [join(folder, 'long.md'), join(folder, 'short.md')];
  await writeFile(long, longMarkdown(20_000));
  await writeFile(short, '# A short ferry\n\nIt leaves at noon.\n');
  await galley.chooseFiles(long);
  await galley.chooseMenu('article:import');
  const progress = page.getByRole('status', { name: 'Import progress' });
  await expect(progress).toContainText('Reading 1 of 1: long.md');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The import was cancelled at long.md. Nothing was changed.')).toBeVisible();
  await expect(progress).toBeHidden();
  await importFiles(galley, short);
  await expect(new Desk(page).headline).toHaveValue('A short ferry');
});
