import { useMemo, useState } from 'react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { useStore } from '../session/use-store.ts';
import { Button } from '../ui/Button.tsx';
import { FoundIn } from './FoundIn.tsx';
import type { LibraryReplacer } from './library-replacer.ts';
import { nameArticles } from './name-articles.ts';

/** How many articles are shown before one asks for more. */
const shownFirst = 100;

interface FindingListProps {
  replacer: LibraryReplacer;
  articles: readonly ArticleSummary[];
  readOnly: boolean;
}

/** What was found, article by article. */
export function FindingList({ replacer, articles, readOnly }: FindingListProps) {
  const { findings, query, replacement, choices, problems } = useStore(replacer.state);
  const [shown, setShown] = useState(shownFirst);
  const names = useMemo(() => nameArticles(articles), [articles]);
  if (findings.length === 0 && problems.length === 0) return null;
  const more = findings.length - shown;
  return (
    <div className="finding-list">
      {problems.map(problem => (
        <p key={problem} className="found-problem">
          {problem}
        </p>
      ))}
      {findings.slice(0, shown).map(finding => (
        <FoundIn
          key={finding.id}
          finding={finding}
          name={names(finding.id)}
          query={query}
          replacement={replacement}
          choices={choices}
          readOnly={readOnly}
          onChoose={next => replacer.setChoices(next)}
        />
      ))}
      {more > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + shownFirst)}>
          Show more of the {more.toLocaleString('en')} other articles
        </Button>
      )}
    </div>
  );
}
