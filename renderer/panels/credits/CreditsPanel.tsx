import { useMemo, useState } from 'react';
import { type Credit, newCredit } from '#shared/article/credit.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { creditChecks } from '#shared/checks/registry.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import { creditRows, type CreditRow as Row } from '#shared/metadata/credit-rows.ts';
import { useFindings } from '../../findings/use-findings.ts';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { putBackEntry } from '../../ui/edit-list.ts';
import { RemovedRow } from '../../ui/RemovedRow.tsx';
import type { PanelProps } from '../panel.ts';
import { AddCredit } from './AddCredit.tsx';
import { CreditRow } from './CreditRow.tsx';
import './credits.css';

/** One table of all that needs a credit: the text, each picture, and what else somebody has to be named for. */
export function CreditsPanel({ session }: PanelProps) {
  const { newId } = useWorkspace().origin;
  const credits = useField(session, 'credits');
  const assets = useField(session, 'assets');
  const body = useField(session, 'body');
  const metadata = useField(session, 'metadata');
  const findings = useFindings(session, creditChecks);
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ credit: Credit; at: number } | null>(null);
  const rows = useMemo(
    () => creditRows({ credits, assets, body, metadata }),
    [credits, assets, body, metadata],
  );
  const set = (changed: typeof credits) => session.setFields({ credits: changed });
  return (
    <>
      <table className="credit-table">
        <caption className="visually-hidden">Credits and rights</caption>
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">Credit and rights</th>
          </tr>
        </thead>
        {rows.map(row => (
          <CreditRow
            key={row.key}
            session={session}
            row={row}
            findings={findingsOf(row, findings)}
            isOpen={open === row.key}
            onOpen={isOpen => setOpen(isOpen ? row.key : null)}
            onRemove={credit => {
              setRemoved({ credit, at: credits.indexOf(credit) });
              set(credits.filter(one => one !== credit));
              setOpen(null);
            }}
          />
        ))}
      </table>
      {removed && (
        <RemovedRow
          of={removed}
          onUndo={() => {
            set(putBackEntry(credits, removed.credit, removed.at));
            setRemoved(null);
          }}
        >
          Removed <bdi>{creditLine(removed.credit).slice(0, 80) || 'the credit'}</bdi>.
        </RemovedRow>
      )}
      <AddCredit
        onAdd={kind => {
          const credit = newCredit(newId(), kind, '');
          setRemoved(null);
          set([...credits, credit]);
          setOpen(kind === 'text' && !credits.some(one => one.kind === 'text') ? 'text' : credit.id);
        }}
      />
      <Unplaced count={findings.filter(isWithoutFile).length} />
    </>
  );
}

function findingsOf({ key, credit }: Row, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ about }) => about !== undefined && (about === key || about === credit?.id));
}

const isWithoutFile = ({ rule, about }: Finding) => rule === 'pictures.uncredited' && about === undefined;

/** Pictures without a file have no row of their own: their findings stand at the picture in the text. */
function Unplaced({ count }: { count: number }) {
  if (count === 0) return null;
  const what = count === 1 ? 'One picture is' : `${count} pictures are`;
  return (
    <p className="panel-hint">{`${what} without a file, and cannot be credited before one is chosen.`}</p>
  );
}
