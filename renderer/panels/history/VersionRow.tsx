import { GitCompare, RotateCcw, Tag } from 'lucide-react';
import { useRef, useState } from 'react';
import { now, type VersionEntry, type VersionWords } from '#shared/ipc/history.ts';
import { describeTime, describeVersion, describeWords, titleOf } from '../../history/describe-version.ts';
import { NameForm } from '../../history/NameForm.tsx';
import { isQuiet } from '../../history/time-line.ts';
import { isWritable } from '../../session/follow-mode.ts';
import { usePart } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface VersionRowProps {
  version: VersionEntry;
  words: VersionWords | undefined;
  picked: boolean;
  onPick: (on: boolean) => void;
}

/** One version on the time line, and what can be done with it. */
export function VersionRow({ version, words, picked, onPick }: VersionRowProps) {
  const workspace = useWorkspace();
  const writable = usePart(workspace.state, isWritable);
  const [naming, setNaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const stopNaming = () => {
    setNaming(false);
    row.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const called = describeVersion(version, new Date());
  const quiet = isQuiet(version);
  const facts = [
    quiet ? '' : describeTime(version.at),
    version.who,
    words ? describeWords(words) : '',
  ].filter(fact => fact !== '');
  return (
    <li
      ref={row}
      className={`version ${quiet ? 'version-quiet' : version.name === '' ? '' : 'version-named'}`}
    >
      <input
        type="checkbox"
        aria-label={`Choose ${called} to compare`}
        checked={picked}
        onChange={event => onPick(event.target.checked)}
      />
      <div className="version-words">
        <p className="version-title" dir="auto" title={quiet ? titleOf(version) : undefined}>
          {quiet ? describeTime(version.at) : titleOf(version)}
        </p>
        <p className="version-facts">{facts.join(' · ') || '\u00a0'}</p>
      </div>
      <div className="version-actions">
        <IconButton
          label={version.name === '' ? 'Name' : 'Rename'}
          aria-label={`${version.name === '' ? 'Name' : 'Rename'} ${called}`}
          aria-expanded={naming}
          disabled={!writable}
          onClick={() => setNaming(!naming)}
        >
          <Tag aria-hidden size={14} />
        </IconButton>
        <IconButton
          label="Compare with now"
          aria-label={`Compare ${called} with now`}
          onClick={() => workspace.compareVersions({ before: version.id, after: now })}
        >
          <GitCompare aria-hidden size={14} />
        </IconButton>
        <IconButton
          label="Restore"
          aria-label={`Restore ${called}`}
          disabled={!writable}
          onClick={() => void workspace.history.restore(version)}
        >
          <RotateCcw aria-hidden size={14} />
        </IconButton>
      </div>
      {naming && <NameForm version={version.id} present={version.name} onDone={stopNaming} />}
    </li>
  );
}
