import { RotateCcw, Trash2 } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { Id } from '#shared/clock.ts';
import type { Spiked } from '#shared/ipc/library-state.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { ArticleList, type RowAction } from './ArticleList.tsx';
import { describeWhen } from './describe-when.ts';
import { findArticles } from './find-articles.ts';

/** What lies in the spike, last spiked first: it can be taken back or deleted for good. */
export function SpikeList({ query, ref }: { query: string; ref: Ref<HTMLDivElement> }) {
  const { shelf } = useWorkspace();
  const { spike } = useStore(shelf.state);
  if (spike.kind === 'loading') {
    return (
      <p className="library-none" role="status">
        Looking into the spike…
      </p>
    );
  }
  if (spike.kind === 'failed') {
    return (
      <div className="library-none" role="alert">
        <p>{`The spike could not be read: ${spike.why}`}</p>
        <Button onClick={() => void shelf.refreshSpike()}>Try again</Button>
      </div>
    );
  }
  return <Spike spiked={spike.articles} query={query} ref={ref} />;
}

interface SpikeProps {
  spiked: readonly Spiked[];
  query: string;
  ref: Ref<HTMLDivElement>;
}

function Spike({ spiked, query, ref }: SpikeProps) {
  const workspace = useWorkspace();
  const { shelf } = workspace;
  const writable = usePart(workspace.state, isWritable);
  const [chosen, setChosen] = useState<Id | null>(null);
  const summaries = findArticles(
    spiked.map(({ summary }) => summary),
    query,
  );
  const at = (id: Id) => spiked.find(({ summary }) => summary.id === id);
  const ask = (id: Id) => {
    const doomed = at(id);
    if (doomed) shelf.askToDelete(doomed);
  };
  const actions: RowAction[] = [
    { label: 'Restore', icon: RotateCcw, run: id => void shelf.restore(id) },
    { label: 'Delete for good…', icon: Trash2, key: 'Delete', run: ask },
  ];
  if (summaries.length === 0) {
    return (
      <p className="library-none">
        {spiked.length === 0 ? 'The spike is empty.' : `Nothing in the spike with “${query.trim()}”.`}
      </p>
    );
  }
  const target = summaries.find(({ id }) => id === chosen)?.id ?? null;
  return (
    <>
      <p className="library-told">Spiked articles stay here until you delete them.</p>
      <ArticleList
        articles={summaries}
        label="Spike"
        selected={target}
        actions={actions}
        describe={id => describeSpiked(at(id) ?? null)}
        onOpen={setChosen}
        ref={ref}
      />
      <div className="spike-actions">
        {actions.map(({ label, run }) => (
          <Button key={label} disabled={target === null || !writable} onClick={() => target && run(target)}>
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}

function describeSpiked(spiked: Spiked | null): string {
  if (!spiked?.at) return 'Spiked';
  return `Spiked ${describeWhen(new Date(spiked.at), new Date())}`;
}
