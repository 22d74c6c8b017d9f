import type { Span } from '#shared/history/comparison.ts';
import { drawSpan, type Side } from './draw-span.ts';

interface SpansProps {
  spans: readonly Span[];
  /** Both sides in one text, or what stands on one of them. */
  side: Side;
}

/** A compared text: what came is underlined, what went is struck through, also without colour. */
export function Spans({ spans, side }: SpansProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the spans of one comparison never change their order
  return spans.map((span, i) => <OneSpan key={i} span={span} side={side} />);
}

function OneSpan({ span, side }: { span: Span; side: Side }) {
  const { text, marks, note, shown } = drawSpan(span, side);
  if (!shown) return null;
  const content = (
    <>
      {marks.length > 0 ? <span className={marks.join(' ')}>{text}</span> : text}
      {note !== '' && <span className="change-note">{note}</span>}
    </>
  );
  switch (span.op) {
    case 'same':
      return content;
    case 'formatted':
      return <span className="change-formatted">{content}</span>;
    case 'added':
      return <ins className="change-added">{content}</ins>;
    case 'movedIn':
      return <ins className="change-moved">{content}</ins>;
    case 'removed':
      return <del className="change-removed">{content}</del>;
    case 'movedOut':
      return <del className="change-moved">{content}</del>;
  }
}
