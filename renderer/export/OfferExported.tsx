import type { Receipt } from '#shared/exchange/receipt.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';

/** At the end of an export whose files are all verified: offers to note that an approved article is out. */
export function OfferExported({
  session,
  receipts,
}: {
  session: ArticleSession;
  receipts: readonly Receipt[];
}) {
  const { workflow } = useWorkspace();
  const status = useField(session, 'status');
  if (status !== 'approved' || receipts.some(receipt => receipt.status !== 'verified')) return null;
  return (
    <p className="export-offer">
      <span>The article is approved, and its files are verified.</span>
      <Button onClick={() => void workflow.setStatus([session.id], 'exported')}>Set “Exported”</Button>
    </p>
  );
}
