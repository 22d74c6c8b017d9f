import { Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { useStore } from '../session/use-store.ts';
import { Button } from '../ui/Button.tsx';
import type { LibraryReplacer } from './library-replacer.ts';
import { nameArticles } from './name-articles.ts';

interface OutcomeListProps {
  replacer: LibraryReplacer;
  articles: readonly ArticleSummary[];
}

/** What was replaced, with the way back for each article. */
export function OutcomeList({ replacer, articles }: OutcomeListProps) {
  const { outcomes, problems } = useStore(replacer.state);
  const [restoring, setRestoring] = useState(false);
  const names = useMemo(() => nameArticles(articles), [articles]);
  return (
    <div className="finding-list">
      {problems.map(problem => (
        <p key={problem} className="found-problem" role="alert">
          {problem}
        </p>
      ))}
      {outcomes.map(outcome => (
        <section key={outcome.id} className="outcome" aria-label={names(outcome.id)}>
          <span className="found-name" dir="auto">
            {names(outcome.id)}
          </span>
          <span className="found-total">{outcome.replaced.toLocaleString('en')}</span>
          {outcome.restored ? (
            <span className="found-note">Restored</span>
          ) : (
            <Button
              disabled={restoring}
              onClick={() => {
                setRestoring(true);
                void replacer.restore(outcome).finally(() => setRestoring(false));
              }}
            >
              <Undo2 aria-hidden size={15} />
              Restore the version before
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}
