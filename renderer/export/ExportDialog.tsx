import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FormatInfo } from '#shared/exchange/format-info.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { chosenFormats, rememberFormats } from './chosen-formats.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { OfferExported } from './OfferExported.tsx';
import { ReceiptList } from './ReceiptList.tsx';
import { recordExports } from './record-exports.ts';
import './export.css';

type Outcome =
  | { kind: 'receipts'; receipts: readonly Receipt[] }
  | { kind: 'failed'; why: string }
  | { kind: 'embargoed'; why: string };

/** Writes the article in other formats and shows the proof of each file. */
export function ExportDialog({ session, onClose }: { session: ArticleSession; onClose: () => void }) {
  const { desk } = useWorkspace();
  const [formats, setFormats] = useState<readonly FormatInfo[]>([]);
  const [chosen, setChosen] = useState(chosenFormats);
  const [ignoreEmbargo, setIgnoreEmbargo] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    void desk.call('export:listFormats').then(listed => {
      if (listed.ok) setFormats(listed.value);
      else setOutcome({ kind: 'failed', why: listed.error.message });
    });
  }, [desk]);

  const choose = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter(other => other !== id);
    setChosen(next);
    rememberFormats(next);
  };
  const told = useRef<HTMLDivElement>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setOutcome(await exportNow());
    setBusy(false);
  };
  const exportNow = async (): Promise<Outcome | null> => {
    const unsaved = await session.flush();
    if (unsaved !== null) {
      return { kind: 'failed', why: `The article is not saved, so nothing was exported. ${unsaved}` };
    }
    const wanted = formats.filter(format => chosen.includes(format.id)).map(format => format.id);
    const { revision } = session.article.get();
    const request = { id: session.id, formats: wanted, ignoreEmbargo };
    const exported = await desk.call('article:export', request);
    if (!exported.ok) {
      const kind = exported.error.code === 'embargoed' ? 'embargoed' : 'failed';
      return { kind, why: exported.error.message };
    }
    setIgnoreEmbargo(false);
    recordExports(session, revision, exported.value, new Date().toISOString(), ignoreEmbargo);
    return exported.value.length > 0 ? { kind: 'receipts', receipts: exported.value } : null;
  };
  // With every format listed, what came of the export would stand out of sight.
  useEffect(() => {
    if (outcome) told.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  const ready = formats.some(format => chosen.includes(format.id));
  return (
    <Dialog
      title="Export"
      description="One file for each format, in a folder of your choice. Every file is opened again and compared with the article."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={event => void onSubmit(event)}>
        <FormatChoice formats={formats} chosen={chosen} onChoose={choose} />
        <div aria-live="polite" ref={told}>
          {outcome?.kind === 'failed' && <p className="export-failed">{outcome.why}</p>}
          {outcome?.kind === 'embargoed' && (
            <div className="export-embargoed">
              <p>{outcome.why}</p>
              <label className="export-override">
                <input
                  type="checkbox"
                  checked={ignoreEmbargo}
                  onChange={event => setIgnoreEmbargo(event.target.checked)}
                />
                Override the embargo for this export; that is recorded with the article
              </label>
            </div>
          )}
          {outcome?.kind === 'receipts' && <ReceiptList receipts={outcome.receipts} formats={formats} />}
          {outcome?.kind === 'receipts' && <OfferExported session={session} receipts={outcome.receipts} />}
        </div>
        <footer>
          <Button onClick={onClose}>{outcome?.kind === 'receipts' ? 'Done' : 'Cancel'}</Button>
          <Button
            look="primary"
            type="submit"
            disabled={!ready || busy || (outcome?.kind === 'embargoed' && !ignoreEmbargo)}
          >
            Export…
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
