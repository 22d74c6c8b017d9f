import type { Id } from '#shared/clock.ts';
import type { LibraryNotice } from '#shared/ipc/library-state.ts';
import { countRecovery, isRecovery } from '../recovery/count-recovery.ts';
import type { Workspace } from './workspace.ts';

/** A failed backup is told until one succeeds. */
export const backupTopic = 'backup';

/** Takes in what the library has to tell, each thing once, and tells what the user has to know of at once. */
export function hearLibrary(workspace: Workspace, notices: readonly LibraryNotice[]): void {
  const known = workspace.state.get().recovery;
  const fresh = notices.filter(({ message }) => !known.some(one => one.message === message));
  if (fresh.length === 0) return;
  workspace.state.update({ recovery: [...known, ...fresh] });
  for (const notice of fresh) hear(workspace, notice);
  if (fresh.some(isRecovery)) tellOfRecovery(workspace);
}

function hear(workspace: Workspace, { kind, article, message, version }: LibraryNotice): void {
  switch (kind) {
    case 'outside':
      if (article !== null && version !== undefined) offerOutside(workspace, article, version, message);
      else workspace.tell('info', message);
      break;
    case 'backup':
      workspace.tell(
        'error',
        message,
        [{ label: 'Backups…', run: () => workspace.show('backups') }],
        backupTopic,
      );
      break;
    case 'newer':
      // Of the library as a whole, the banner tells.
      if (article !== null) workspace.tell('info', message);
      break;
    default:
  }
}

/** One notice for all that was recovered, however much it is. */
function tellOfRecovery(workspace: Workspace): void {
  const told = workspace.state.get().recovery.filter(isRecovery);
  const [only] = told;
  const text = told.length === 1 && only ? only.message : countRecovery(told);
  const kind = told.some(notice => notice.kind === 'lost') ? 'error' : 'info';
  const report = { label: 'Recovery report', run: () => workspace.show('recovery') };
  workspace.tell(kind, text, [report], 'recovery');
}

function offerOutside(workspace: Workspace, id: Id, version: string, message: string): void {
  workspace.tell(
    'info',
    message,
    [
      { label: 'Keep mine', run: () => undefined },
      { label: 'Take theirs', run: () => void takeOutside(workspace, id, version) },
      {
        label: 'Compare later',
        run: () =>
          workspace.tell(
            'info',
            'Both stay as they are. The other text is in the history of the article, as “changed outside”.',
          ),
      },
    ],
    `outside ${id}`,
  );
}

async function takeOutside(workspace: Workspace, id: Id, version: string): Promise<void> {
  if (workspace.state.get().open?.session.id !== id) await workspace.openArticle(id);
  if (workspace.state.get().open?.session.id !== id) return;
  if (!(await workspace.replaceOpen(() => workspace.desk.call('article:takeOutside', { id, version }))))
    return;
  workspace.tell('info', 'The text of the other program is in place. Yours is in the history.');
}
