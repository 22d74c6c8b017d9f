import type { Attribution } from '#shared/history/blame.ts';
import type { Stretch } from '#shared/ipc/history.ts';
import { describeDay, describeTime } from '../history/describe-version.ts';
import { groupAttributions, type Sitting } from './group-attributions.ts';
import { piecesOf } from './pieces.ts';

interface BlamedProps {
  parts: readonly { text: string; stretch: Stretch; words: readonly Attribution[] }[];
}

/** How many tints there are; numbers tell sittings apart beyond them, and without colour. */
const tints = 6;

/** Who brought what: the sittings first, each piece of the text below marked with the number of its own. */
export function Blamed({ parts }: BlamedProps) {
  const sittings = groupAttributions(parts.flatMap(({ words }) => words));
  if (sittings.length === 0) return <p className="blame-hint">There are no words here.</p>;
  return (
    <>
      <ol className="blame-sittings">
        {sittings.map((sitting, i) => (
          <li key={sitting.from + sitting.who}>
            <span className={`blame-number blame-${i % tints}`}>{i + 1}</span>
            <span dir="auto">{sitting.who || 'Not known'}</span>
            <span className="blame-when">{describeSitting(sitting)}</span>
            <span className="blame-when">{`${sitting.words} ${sitting.words === 1 ? 'word' : 'words'}`}</span>
          </li>
        ))}
      </ol>
      {parts.map(({ text, stretch, words }) => (
        <p key={stretch.block} className="blame-text" dir="auto">
          {piecesOf(text, stretch, words, sittings).map(({ start, text: piece, sitting }) =>
            sitting === null ? (
              <span key={start}>{piece}</span>
            ) : (
              <span key={start} className={`blame-piece blame-${sitting % tints}`}>
                {piece}
                <sup>
                  <span className="visually-hidden">sitting </span>
                  {sitting + 1}
                </sup>
              </span>
            ),
          )}
        </p>
      ))}
    </>
  );
}

function describeSitting({ from, to }: Sitting): string {
  const [begun, ended] = [describeTime(from), describeTime(to)];
  const hours = begun === ended ? begun : `${begun}–${ended}`;
  return `${describeDay(new Date(from), new Date())}, ${hours}`;
}
