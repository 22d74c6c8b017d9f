import { Button } from '../ui/Button.tsx';
import type { ImportState } from './import-state.ts';

interface ImportProgressProps {
  busy: NonNullable<ImportState['busy']>;
  onCancel: () => void;
}

/** How far reading, or importing, has come. */
export function ImportProgress({ busy, onCancel }: ImportProgressProps) {
  const { doing, done, total, file } = busy;
  const verb = doing === 'reading' ? 'Reading' : 'Importing';
  return (
    <>
      <div className="import-progress" role="status" aria-label="Import progress">
        <progress value={done} max={Math.max(total, 1)} aria-label="Files done" />
        <span dir="auto">{`${verb} ${Math.min(done + 1, total)} of ${total}: ${file}`}</span>
      </div>
      <Button onClick={onCancel}>Cancel</Button>
    </>
  );
}
