import { useState } from 'react';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** Asks once more before an article in the spike is deleted. */
export function DeleteForGoodDialog({ onClose }: { onClose: () => void }) {
  const { shelf } = useWorkspace();
  // Kept while the dialog closes, when there is nothing to ask about any more.
  const [summary] = useState(() => shelf.state.get().doomed?.summary);
  const name = summary?.headline.trim() || summary?.excerpt.trim() || 'the untitled article';
  return (
    <Dialog
      title="Delete for good?"
      description={`“${name}” is deleted with its history and its pictures. This cannot be undone.`}
      onClose={onClose}
    >
      <footer>
        <Button onClick={onClose}>Keep it</Button>
        <Button look="danger" onClick={() => void shelf.deleteForGood()}>
          Delete for good
        </Button>
      </footer>
    </Dialog>
  );
}
