import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Part } from '#shared/history/restore-part.ts';
import { now } from '#shared/ipc/history.ts';
import { showKeys } from '../commands/keys-of.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { ChangeList } from './ChangeList.tsx';
import { choosePair } from './choose-pair.ts';
import { describeSummary } from './describe-change.ts';
import { LookChoice } from './LookChoice.tsx';
import { type Look, lastLook, rememberLook } from './look.ts';
import { PairChoice } from './PairChoice.tsx';
import { PicturesContext } from './Thumbnail.tsx';
import { useComparison } from './use-comparison.ts';
import { useSteps } from './use-steps.ts';
import './compare.css';

/** Two states of the article, compared by word, and the way back for each change. */
export function CompareDialog({ session, onClose }: { session: ArticleSession; onClose: () => void }) {
  const { history, state } = useWorkspace();
  const writable = usePart(state, isWritable);
  const { article, phase, versions, comparing } = useStore(history.state);
  const [look, setLook] = useState(lastLook);
  const list = useRef<HTMLDivElement>(null);
  const { at, go, focused } = useSteps(list);
  const returnFocus = useReturnFocus();
  const [restored, setRestored] = useState<{ at: number } | null>(null);
  const known = article === session.id && phase !== 'loading';
  const pair = comparing;
  const { compared, again } = useComparison(history, pair);
  useEffect(() => {
    if (!known) void history.load();
  }, [history, known]);
  useEffect(() => {
    // Chosen once: what a restore keeps must not become what is compared with.
    if (known && !comparing) history.state.update({ comparing: choosePair(versions) });
  }, [history, known, comparing, versions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was restored moves the focus
  useEffect(() => {
    // What stands in the place of the change that is gone comes next.
    if (restored) go(restored.at);
  }, [restored]);

  const chooseLook = (next: Look) => {
    setLook(next);
    rememberLook(next);
  };
  const restore = async (parts: Part[]) => {
    const place = focused();
    if (!pair || !(await history.restoreParts(pair.before, parts))) return;
    await again();
    setRestored({ at: place });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === 0) return;
    event.preventDefault();
    go(at + step);
  };
  const ready = compared.kind === 'ready' ? compared.comparison : null;
  const entries = ready ? [...ready.authors, ...ready.credits, ...ready.assets] : [];
  const changes = ready
    ? ready.fields.length + [...ready.blocks, ...entries].filter(({ kind }) => kind !== 'same').length
    : 0;
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-shade" />
        <Dialog.Content className="compare" onKeyDown={onKeyDown} onCloseAutoFocus={returnFocus}>
          <header className="compare-head">
            <Dialog.Title>Compare versions</Dialog.Title>
            <PairChoice
              pair={pair}
              versions={versions}
              onChange={next => history.state.update({ comparing: next })}
            />
            <LookChoice look={look} onChange={chooseLook} />
            <div className="compare-steps">
              <span role="status">
                {at >= 0 && changes > 0 ? `${Math.min(at + 1, changes)} of ${changes}` : ''}
              </span>
              <IconButton
                label="Previous change"
                hint={showKeys('Shift+F7')}
                disabled={changes === 0}
                onClick={() => go(at - 1)}
              >
                <ChevronUp aria-hidden size={16} />
              </IconButton>
              <IconButton label="Next change" hint="F7" disabled={changes === 0} onClick={() => go(at + 1)}>
                <ChevronDown aria-hidden size={16} />
              </IconButton>
              <Dialog.Close className="icon-button" aria-label="Close">
                <X aria-hidden size={16} />
              </Dialog.Close>
            </div>
          </header>
          <Dialog.Description className="compare-summary" role="status">
            {ready
              ? describeSummary(ready.summary, entries.filter(({ kind }) => kind !== 'same').length)
              : 'Comparing…'}
          </Dialog.Description>
          <div className={`compare-list look-${look}`} ref={list}>
            {known && !pair && <p className="compare-same">No version is kept yet to compare with.</p>}
            {compared.kind === 'failed' && (
              <div className="compare-failed" role="alert">
                <p>{compared.why}</p>
                <Button onClick={() => void again()}>Try again</Button>
              </div>
            )}
            {ready && (
              <PicturesContext value={session.id}>
                <ChangeList
                  comparison={ready}
                  look={look}
                  onRestore={writable && pair?.after === now ? parts => void restore(parts) : null}
                />
              </PicturesContext>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** F7 and Shift+F7, as other programs that compare have them. */
function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (key !== 'F7' || ctrlKey || metaKey || altKey) return 0;
  return shiftKey ? -1 : 1;
}
