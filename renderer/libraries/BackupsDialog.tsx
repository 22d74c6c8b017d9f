import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BackupState } from '#shared/ipc/library-state.ts';
import type { Result } from '#shared/result.ts';
import { reveal } from '../session/exchange-library.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { describeBackup, describeFailure } from './describe-backup.ts';
import './libraries.css';

/** Where copies of the articles go, when the last one was made, and how to choose another folder. */
export function BackupsDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { desk } = workspace;
  const [state, setState] = useState<BackupState | null>(null);
  const [failure, setFailure] = useState('');
  const [copying, setCopying] = useState(false);
  const take = (answer: Result<BackupState | null>) => {
    setFailure(answer.ok ? '' : answer.error.message);
    if (answer.ok && answer.value) setState(answer.value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the dialog opens and after each backup
  useEffect(() => {
    const ask = () => void desk.call('backup:state').then(take);
    ask();
    return desk.on('backup:ended', ask);
  }, []);
  const choose = async () => {
    setCopying(true);
    take(await desk.call('backup:choose'));
    setCopying(false);
  };
  const folder = state?.folder ?? null;
  return (
    <Dialog
      title="Backups"
      description="Kept versions and pictures of every article, at most every ten minutes, and the contributors, checklists, templates, profiles and vocabularies of the desk are copied to a folder outside the library, best on another disk."
      onClose={onClose}
    >
      {failure !== '' && (
        <p className="backup-failure" role="alert">
          {failure}
        </p>
      )}
      <div role="status">
        {copying ? 'Choose a folder; the articles are then copied there…' : describeBackup(state, new Date())}
        {folder !== null && <p className="backup-folder">{folder}</p>}
        {state?.problem === null && state.failure && (
          <p className="backup-failure">{describeFailure(state.failure, new Date())}</p>
        )}
        {state?.problem && <p className="backup-failure">{state.problem}</p>}
      </div>
      <footer>
        {folder !== null && (
          <Button
            className="dialog-aside"
            disabled={copying}
            onClick={() => void desk.call('backup:stop').then(take)}
          >
            Stop backups
          </Button>
        )}
        {folder !== null && (
          <Button onClick={() => void reveal(workspace, 'backups')}>
            <FolderOpen aria-hidden size={15} />
            Show in folder
          </Button>
        )}
        <Button look="primary" disabled={copying} onClick={() => void choose()}>
          {folder === null ? 'Choose a folder…' : 'Change folder…'}
        </Button>
      </footer>
    </Dialog>
  );
}
