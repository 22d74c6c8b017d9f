import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { summarizeArticle } from '#shared/ipc/article-summary.ts';
import { initialViewState } from '#shared/ipc/view-state.ts';
import { success } from '#shared/result.ts';
import { article, p } from '#shared/testing/builders.ts';
import { builtInChecklists } from '#shared/workflow/checklists.ts';
import { fakeDesk } from './testing/fake-desk.ts';
import { Workspace } from './workspace.ts';

beforeEach(() => void vi.stubGlobal('window', globalThis));

const piece = article([p('The bell rang.')], { headline: 'The bell' });
const asked: unknown[] = [];

/** A window with an article open; `meanwhile` happens while the checklists are asked for. */
function open(first: Article, meanwhile: (workspace: Workspace) => void = () => undefined): Workspace {
  asked.length = 0;
  const workspace: Workspace = new Workspace(
    fakeDesk({
      'workflow:desk': () => {
        meanwhile(workspace);
        return success({ who: 'mira', checklists: builtInChecklists });
      },
      'workflow:takeBack': request => {
        asked.push(request);
        return success(summarizeArticle(first));
      },
      'article:save': ({ baseRevision }) =>
        success({ revision: baseRevision + 1, savedAt: first.modifiedAt }),
    }),
  );
  workspace.display({ article: first, view: initialViewState });
  return workspace;
}

const shown = (workspace: Workspace) => {
  const session = workspace.state.get().open?.session;
  if (!session) throw new Error('No article is open.');
  return session;
};
const takeBack = async (workspace: Workspace) => {
  const [action] = workspace.state.get().notices.at(-1)?.actions ?? [];
  action?.run();
  await Promise.resolve();
};

it('takes a kill back without taking back what was written since', async () => {
  const workspace = open({ ...piece, notes: { ...piece.notes, ednote: 'Call the harbour.' } });
  expect(await workspace.workflow.kill(piece.id, 'The figures were withdrawn.')).toMatchObject({ ok: true });
  const killed = shown(workspace).article.get();
  expect(killed).toMatchObject({ status: 'killed', notes: { ednote: expect.stringMatching(/^KILL /) } });
  expect(killed.workflow.history.at(-1)).toMatchObject({ status: 'killed', who: 'mira' });

  shown(workspace).setFields({ metadata: { ...killed.metadata, section: 'Local' } });
  shown(workspace).setFields({ notes: { ...killed.notes, ednote: `${killed.notes.ednote}\n\nRing again.` } });
  await takeBack(workspace);
  const after = shown(workspace).article.get();
  expect(after).toMatchObject({ status: 'draft', metadata: { section: 'Local' } });
  expect(after.notes.ednote).toBe('Call the harbour.\n\nRing again.');
});

it('takes a kill back in main when another article is open by then', async () => {
  const workspace = open(piece);
  await workspace.workflow.kill(piece.id, 'Withdrawn.');
  const before = shown(workspace);
  const other = { ...piece, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', headline: 'Another' };
  workspace.display({ article: other, view: initialViewState });
  await takeBack(workspace);
  expect(asked).toEqual([{ id: piece.id, status: 'killed' }]);
  expect(before.article.get().status).toBe('killed');
  expect(shown(workspace).article.get().status).toBe('draft');
});

it('keeps what is typed while it asks for the checklists', async () => {
  const workspace = open(piece, ({ state }) => {
    state.get().open?.session.setFields({ notes: { ...piece.notes, ednote: 'Typed meanwhile.' } });
  });
  await workspace.workflow.kill(piece.id, 'Withdrawn.');
  expect(shown(workspace).article.get().notes.ednote).toMatch(/^KILL .*: Withdrawn\.\n\nTyped meanwhile\.$/);
});

it('kills in one step of undo', async () => {
  const workspace = open(piece);
  await workspace.workflow.kill(piece.id, 'Withdrawn.');
  expect(shown(workspace).undoLog.next(false)).toMatchObject({
    after: { status: 'killed', notes: { ednote: expect.stringContaining('Withdrawn.') } },
  });
});
