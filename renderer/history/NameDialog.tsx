import { now } from '#shared/ipc/history.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { NameForm } from './NameForm.tsx';

/** Asks for a name for the article as it stands. */
export function NameDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title="Name this version"
      description="The article as it stands now. A named version is kept for ever."
      onClose={onClose}
    >
      <NameForm version={now} present="" onDone={onClose} />
    </Dialog>
  );
}
