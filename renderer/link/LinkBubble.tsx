import { Copy, ExternalLink, Pencil, Unlink } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import type { EditorHandle, PresentLink } from '../editor/editor-handle.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { HostLine } from './HostLine.tsx';
import './link.css';

const gap = 6;

/** Where the link at the caret leads, and what can be done with it. Everything in it has a command with keys, too. */
export function LinkBubble({ editor }: { editor: EditorHandle }) {
  const [link, setLink] = useState<PresentLink | null>(null);
  const writable = usePart(useWorkspace().state, isWritable);
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => editor.watchLink(setLink), [editor]);

  useEffect(() => {
    if (!link) return;
    const hide = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const left =
        event.type === 'focusout' &&
        event instanceof FocusEvent &&
        !(event.relatedTarget instanceof Node && bubble.current?.contains(event.relatedTarget));
      if (isEscape || (left && !bubble.current?.matches(':hover'))) setLink(null);
    };
    document.addEventListener('keydown', hide, true);
    document.addEventListener('focusout', hide, true);
    return () => {
      document.removeEventListener('keydown', hide, true);
      document.removeEventListener('focusout', hide, true);
    };
  }, [link]);

  useLayoutEffect(() => {
    const card = bubble.current;
    const element = link?.element;
    if (!card || !element) return;
    const place = () => placeBelow(card, element);
    // A click in it leaves the caret where it is.
    const keep = (event: Event) => event.preventDefault();
    if (!card.matches(':popover-open')) card.showPopover();
    place();
    card.addEventListener('mousedown', keep);
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      card.removeEventListener('mousedown', keep);
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [link]);

  if (!link?.element) return null;
  return (
    <section ref={bubble} className="link-bubble" popover="manual" aria-label="Link">
      <HostLine href={link.href} words={link.words} />
      {link.title !== '' && <span className="link-title">{link.title}</span>}
      <div className="link-actions">
        <CommandButton command="go:openLink">
          <ExternalLink aria-hidden size={15} />
        </CommandButton>
        <CommandButton command="go:copyLink">
          <Copy aria-hidden size={15} />
        </CommandButton>
        {writable && (
          <>
            <CommandButton command="format:link" label="Change Link…">
              <Pencil aria-hidden size={15} />
            </CommandButton>
            <CommandButton command="format:removeLink">
              <Unlink aria-hidden size={15} />
            </CommandButton>
          </>
        )}
      </div>
    </section>
  );
}

function placeBelow(card: HTMLElement, element: HTMLElement): void {
  const lines = [...element.getClientRects()];
  const line = lines.at(-1) ?? element.getBoundingClientRect();
  const below = line.bottom + gap;
  const top =
    below + card.offsetHeight > window.innerHeight - gap ? line.top - gap - card.offsetHeight : below;
  const left = Math.max(gap, Math.min(line.left, window.innerWidth - card.offsetWidth - gap));
  card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  card.style.visibility = line.bottom < 0 || line.top > window.innerHeight ? 'hidden' : 'visible';
}
