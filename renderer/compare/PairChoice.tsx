import { now, type VersionEntry } from '#shared/ipc/history.ts';
import { describeVersion } from '../history/describe-version.ts';
import { timeLine } from '../history/time-line.ts';
import type { Pair } from '../session/article-history.ts';
import { Choice } from '../ui/Choice.tsx';

interface PairChoiceProps {
  pair: Pair | null;
  versions: readonly VersionEntry[];
  onChange: (pair: Pair) => void;
}

/** Which two states are compared; the older always stands before the newer. */
export function PairChoice({ pair, versions, onChange }: PairChoiceProps) {
  if (!pair) return null;
  const today = new Date();
  // A version that the time line leaves out is still offered while it is the one compared.
  const listed = new Set(timeLine(versions).flatMap(day => day.versions));
  const offered = versions.filter(one => listed.has(one) || one.id === pair.before || one.id === pair.after);
  const all = Object.fromEntries(offered.map(version => [version.id, describeVersion(version, today)]));
  const order = [now, ...versions.map(({ id }) => id)];
  const change = (next: Pair) => {
    const turned = order.indexOf(next.before) < order.indexOf(next.after);
    onChange(turned ? { before: next.after, after: next.before } : next);
  };
  return (
    <div className="pair-choice">
      <Choice
        label="From"
        value={pair.before}
        options={all}
        onChange={before => change({ ...pair, before })}
      />
      <Choice
        label="To"
        value={pair.after}
        options={{ [now]: 'Now', ...all }}
        onChange={after => change({ ...pair, after })}
      />
    </div>
  );
}
