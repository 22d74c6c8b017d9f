import { Tag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { now, type VersionWords } from '#shared/ipc/history.ts';
import { describeWords } from '../../history/describe-version.ts';
import { NameForm } from '../../history/NameForm.tsx';
import { isWritable } from '../../session/follow-mode.ts';
import { usePart } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';

/** The article as it stands, at the head of the time line. */
export function Present({ words }: { words: VersionWords | undefined }) {
  const writable = usePart(useWorkspace().state, isWritable);
  const [naming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (wasNaming.current && !naming) button.current?.focus();
    wasNaming.current = naming;
  }, [naming]);
  return (
    <section className="history-present" aria-label="Now">
      <h3>Now</h3>
      <p className="version-facts">{words ? `${describeWords(words)} since the last version` : '\u00a0'}</p>
      {naming ? (
        <NameForm version={now} present="" onDone={() => setNaming(false)} />
      ) : (
        <Button ref={button} disabled={!writable} onClick={() => setNaming(true)}>
          <Tag aria-hidden size={14} />
          Name this version
        </Button>
      )}
    </section>
  );
}
