import { CircleAlert, CircleCheck, FolderOpen } from 'lucide-react';
import type { FormatInfo } from '#shared/exchange/format-info.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { describeBytes } from './describe-bytes.ts';
import { describeLosses } from './describe-losses.ts';

/** The proof of each exported file. */
export function ReceiptList({
  receipts,
  formats,
}: {
  receipts: readonly Receipt[];
  formats: readonly FormatInfo[];
}) {
  return (
    <ul className="receipts">
      {receipts.map(receipt => (
        <ReceiptCard
          key={receipt.path}
          receipt={receipt}
          format={formats.find(format => format.id === receipt.format)?.name ?? receipt.format}
        />
      ))}
    </ul>
  );
}

function ReceiptCard({ receipt, format }: { receipt: Receipt; format: string }) {
  const { desk, tell } = useWorkspaceActions();
  const failed = receipt.status === 'failed';
  const reveal = async () => {
    const shown = await desk.call('export:reveal', { path: receipt.path });
    if (!shown.ok) tell(shown.error.message);
  };
  return (
    <li className={failed ? 'receipt receipt-failed' : 'receipt'}>
      <header>
        {failed ? <CircleAlert aria-hidden size={17} /> : <CircleCheck aria-hidden size={17} />}
        <strong>{failed ? 'Does not match' : 'Verified'}</strong>
        <span>{`${format}, ${describeBytes(receipt.bytes)}`}</span>
      </header>
      <p className="receipt-path" title={receipt.path}>
        {receipt.path.replace(/^.*[\\/]/, '')}
      </p>
      {receipt.verified.length > 0 && (
        <p>{`The same after opening it again: ${sentence.format(receipt.verified)}.`}</p>
      )}
      {receipt.lost.length > 0 && <p>{describeLosses(format, receipt.lost)}</p>}
      {receipt.differences.length > 0 && (
        <ul className="receipt-differences">
          {receipt.differences.map(difference => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
      {!failed && (
        <Button look="quiet" onClick={() => void reveal()}>
          <FolderOpen aria-hidden size={15} />
          Show in folder
        </Button>
      )}
    </li>
  );
}

function useWorkspaceActions() {
  const workspace = useWorkspace();
  return { desk: workspace.desk, tell: (text: string) => workspace.tell('error', text) };
}

const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });
