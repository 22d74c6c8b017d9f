import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleOf, got, Trial } from '../storage/testing/trial-library.ts';
import { advanceArticle, takeArticleBack } from './advance-article.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

const step = (status: 'inReview' | 'approved') => ({
  ...{ status, who: 'mira', note: '' },
  at: trial.origin.now(),
});

it('goes by the checklists of the library, as they stand in its file at that moment', async () => {
  const library = await trial.open();
  const { id } = got(await library.add(articleOf(trial, 'tide')));
  const { newId } = trial.origin;
  const moved = got(await advanceArticle(library, id, step('inReview'), newId));
  expect(moved.summary).toMatchObject({ status: 'inReview', revision: 2 });
  expect(library.list()[0]).toEqual(moved.summary);
  expect(await advanceArticle(library, id, step('approved'), newId)).toMatchObject({
    ok: false,
    error: { code: 'refused', message: expect.stringContaining('Facts and names checked') },
  });
  expect(got(await takeArticleBack(library, id, 'inReview', 'mira')).status).toBe('draft');
  expect(await takeArticleBack(library, id, 'inReview', 'mira')).toMatchObject({ ok: false });

  const own = { profile: '', status: 'draft', tasks: [{ text: 'Call the harbour', required: true }] };
  await writeFile(
    join(library.folder, 'checklists.json'),
    JSON.stringify({ schemaVersion: 1, checklists: [own] }),
  );
  // The first has been given its tasks; one that comes now gets those of now.
  const later = got(await library.add(articleOf(trial, 'ebb')));
  expect(await advanceArticle(library, later.id, step('inReview'), newId)).toMatchObject({
    error: { message: 'Still to be done: “Call the harbour”.' },
  });
  expect(library.notices).toEqual([]);
});
