import { CircleAlert, CircleCheck, FolderOpen } from 'lucide-react';
import type { ExportedSeveral } from '#shared/exchange/exported-several.ts';
import type { FormatInfo } from '#shared/exchange/format-info.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { describeExported, summarizeExported } from './describe-exported.ts';

interface ExportedListProps {
  outcome: ExportedSeveral;
  formats: readonly FormatInfo[];
}

/** What became of each of several articles, those with something to look at first, and what can be done next. */
export function ExportedList({ outcome, formats }: ExportedListProps) {
  const workspace = useWorkspace();
  const { articles } = workspace.state.get();
  const known = new Map(articles.map(article => [article.id, article]));
  const nameOf = (format: string) => formats.find(({ id }) => id === format)?.name ?? format;
  const lines = outcome.outcomes
    .map(one => ({ id: one.id, ...describeExported(one, nameOf) }))
    .sort((a, b) => Number(a.good) - Number(b.good));
  const good = new Set(lines.filter(line => line.good).map(({ id }) => id));
  const approved = articles.filter(({ id, status }) => good.has(id) && status === 'approved');
  const path = outcome.outcomes
    .flatMap(({ receipts }) => receipts)
    .find(({ status }) => status === 'verified')?.path;
  const reveal = async () => {
    if (path === undefined) return;
    const shown = await workspace.desk.call('export:reveal', { path });
    if (!shown.ok) workspace.tell('error', shown.error.message);
  };
  return (
    <>
      <p className="exported-sum">{summarizeExported(outcome)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys */}
      <ul className="exported" aria-label="Exported articles" tabIndex={0}>
        {lines.map(({ id, good: isGood, text }) => (
          <li key={id} data-failed={!isGood || undefined}>
            {isGood ? <CircleCheck aria-hidden size={15} /> : <CircleAlert aria-hidden size={15} />}
            <span className="exported-what">
              <bdi>{known.get(id)?.headline.trim() || 'Untitled'}</bdi>
              <small>{text}</small>
            </span>
          </li>
        ))}
      </ul>
      <div className="exported-next">
        {path !== undefined && (
          <Button look="quiet" onClick={() => void reveal()}>
            <FolderOpen aria-hidden size={15} />
            Show in folder
          </Button>
        )}
        {approved.length > 0 && (
          <Button
            onClick={() =>
              void workspace.workflow.setStatus(
                approved.map(({ id }) => id),
                'exported',
              )
            }
          >
            {approved.length === 1
              ? 'Set the approved one “Exported”'
              : `Set ${approved.length} approved ones “Exported”`}
          </Button>
        )}
      </div>
    </>
  );
}
