import { Check, Circle, CircleAlert, Copy } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect } from 'react';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { type Candidate, isKnown, isReady } from './import-state.ts';

interface FileListProps {
  files: readonly Candidate[];
  active: string | null;
  ref: Ref<HTMLDivElement>;
}

/** The files of an import: arrows go from one to the next, the space bar takes one or leaves it. */
export function FileList({ files, active, ref }: FileListProps) {
  const { imports } = useWorkspace();
  const ready = files.filter(isReady);
  const at = files.findIndex(({ id }) => id === active);
  useEffect(() => {
    document.getElementById(active ?? '')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const file = files[at];
    const next = files[nextOf(event.key, at, files.length)];
    if (event.key === ' ' && file) imports.take([file.id], !file.taken);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) takeAll(true);
    else if (next) imports.show(next.id);
    else return;
    event.preventDefault();
  };
  const takeAll = (taken: boolean) =>
    imports.take(
      ready.map(({ id }) => id),
      taken,
    );
  const all = ready.length > 0 && ready.every(({ taken }) => taken);
  return (
    <div className="import-list">
      <div
        role="listbox"
        aria-label="Files to import"
        aria-multiselectable
        aria-activedescendant={active ?? undefined}
        tabIndex={0}
        ref={ref}
        onKeyDown={onKeyDown}
      >
        {files.map(file => (
          <Row key={file.id} file={file} active={file.id === active} />
        ))}
      </div>
      <div className="import-list-foot">
        <span>{`${ready.filter(({ taken }) => taken).length} of ${files.length} taken`}</span>
        <Button look="quiet" disabled={ready.length === 0} onClick={() => takeAll(!all)}>
          {all ? 'Take none' : 'Take all'}
        </Button>
      </div>
    </div>
  );
}

function Row({ file, active }: { file: Candidate; active: boolean }) {
  const { imports } = useWorkspace();
  const { id, name, taken } = file;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box answers the keys for its options
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus for its options
    <div
      id={id}
      role="option"
      aria-selected={taken}
      aria-disabled={!isReady(file)}
      className={active ? 'import-row active' : 'import-row'}
      onClick={() => imports.show(id)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the space bar does the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the space bar does the same */}
      <span className="import-mark" onClick={() => imports.take([id], !taken)}>
        <Mark file={file} />
      </span>
      <span className="import-row-text">
        <span dir="auto">{titleOf(file)}</span>
        {titleOf(file) !== name && (
          <span className="import-row-more" dir="auto">
            {name}
          </span>
        )}
        {saidOf(file) !== '' && <span className="import-row-more">{saidOf(file)}</span>}
      </span>
    </div>
  );
}

function Mark({ file }: { file: Candidate }) {
  const { looked, taken, problem } = file;
  if (problem !== '' || (looked && 'error' in looked)) {
    return <CircleAlert className="import-failed" aria-hidden size={16} />;
  }
  if (taken) return <Check className="import-taken" aria-hidden size={16} />;
  return isKnown(file) ? <Copy aria-hidden size={15} /> : <Circle aria-hidden size={14} />;
}

function titleOf({ looked, name }: Candidate): string {
  if (!looked || !('preview' in looked)) return name.replace(/^.*\//, '');
  const { headline, opening } = looked.preview;
  return headline || opening.find(({ text }) => text.trim() !== '')?.text.slice(0, 80) || 'No headline';
}

function saidOf({ looked, problem }: Candidate): string {
  if (problem !== '') return 'Could not be imported';
  if (!looked) return 'Not read yet';
  if ('error' in looked) return 'Cannot be read';
  const { twins, sameAs } = looked.preview;
  if (twins.length > 0) return 'Imported before';
  return sameAs === null ? '' : `The same as ${sameAs}`;
}

/** The place that a key leads to; -1 for a key that leads nowhere. */
function nextOf(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
