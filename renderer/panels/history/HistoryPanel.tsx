import { useEffect, useState } from 'react';
import { now } from '#shared/ipc/history.ts';
import { describeDay } from '../../history/describe-version.ts';
import { timeLine } from '../../history/time-line.ts';
import { useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import type { PanelProps } from '../panel.ts';
import { Present } from './Present.tsx';
import { VersionRow } from './VersionRow.tsx';
import './history.css';

/** How many versions are drawn at first, and how many more at a time. */
const page = 60;
/** Milliseconds; Galley keeps a version of its own every few minutes. */
const lookAgain = 60_000;

/** The time line of the article: named versions and those that were kept automatically. */
export function HistoryPanel({ session }: PanelProps) {
  const workspace = useWorkspace();
  const { history } = workspace;
  const { article, phase, failure, versions, words } = useStore(history.state);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [shown, setShown] = useState(page);
  useEffect(() => {
    void history.load();
    const timer = window.setInterval(() => void history.load(), lookAgain);
    return () => window.clearInterval(timer);
  }, [history]);

  if (phase === 'failed') {
    return (
      <div className="history-failed" role="alert">
        <p>{`The history could not be read. ${failure}`}</p>
        <Button onClick={() => void history.load()}>Try again</Button>
      </div>
    );
  }
  if (article !== session.id || phase === 'loading')
    return <p className="panel-hint">Reading the history…</p>;
  const pick = (id: string, on: boolean) => {
    const others = picked.filter(other => other !== id);
    setPicked(on ? [...others.slice(-1), id] : others);
  };
  // In the order of the list, newest first: the older of two is what the newer is compared with.
  const chosen = versions.filter(({ id }) => picked.includes(id)).map(({ id }) => id);
  const [newer, older] = chosen.length === 2 ? chosen : [now, chosen[0]];
  const days = timeLine(versions.slice(0, shown));
  return (
    <div className="history">
      <Present words={words.get(now)} />
      {days.length === 0 && (
        <p className="panel-hint">
          No version is kept yet. Galley keeps one every few minutes, and each that you name for ever.
        </p>
      )}
      {days.map(({ key, versions: ofDay }) => (
        <section key={key} className="history-day" aria-label={describeDay(new Date(key), new Date())}>
          <h3>{describeDay(new Date(key), new Date())}</h3>
          <ol>
            {ofDay.map(version => (
              <VersionRow
                key={version.id}
                version={version}
                words={words.get(version.id)}
                picked={picked.includes(version.id)}
                onPick={on => pick(version.id, on)}
              />
            ))}
          </ol>
        </section>
      ))}
      {versions.length > shown && (
        <Button onClick={() => setShown(shown + page)}>{`Show older (${versions.length - shown})`}</Button>
      )}
      {older !== undefined && newer !== undefined && (
        <div className="history-picked" role="status">
          <span>{chosen.length === 2 ? 'Two versions chosen' : 'Choose one more, or'}</span>
          <Button look="primary" onClick={() => workspace.compareVersions({ before: older, after: newer })}>
            {chosen.length === 2 ? 'Compare' : 'Compare with now'}
          </Button>
        </div>
      )}
    </div>
  );
}
