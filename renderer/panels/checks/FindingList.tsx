import { useId, useRef, useState } from 'react';
import type { Finding } from '#shared/checks/finding.ts';
import { countFindings } from '../../checks/count-findings.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { Button } from '../../ui/Button.tsx';
import { FindingRow } from './FindingRow.tsx';

/** How many findings are listed at once. */
const page = 100;

interface FindingListProps {
  name: string;
  findings: readonly Finding[];
  session: ArticleSession;
  writable: boolean;
}

/** Findings of one kind, with the arrows from one to the next. */
export function FindingList({ name, findings, session, writable }: FindingListProps) {
  const [shown, setShown] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const heading = useId();
  if (findings.length === 0) return null;
  const step = (from: number, by: number) =>
    list.current?.querySelectorAll<HTMLElement>('.finding-place')[from + by]?.focus();
  return (
    <section className="panel-section">
      <h3 id={heading}>
        {name} <small>{countFindings(findings)}</small>
      </h3>
      <ul className="check-list" ref={list} aria-labelledby={heading}>
        {findings.slice(0, shown).map((finding, at) => (
          <FindingRow
            key={keyOf(finding)}
            finding={finding}
            session={session}
            writable={writable}
            onStep={by => step(at, by)}
          />
        ))}
      </ul>
      {findings.length > shown && (
        <Button onClick={() => setShown(shown + page)}>Show more of {findings.length}</Button>
      )}
    </section>
  );
}

function keyOf({ rule, block, start, about, field, message }: Finding): string {
  return [rule, block, start, about, field, message].join(' ');
}
