import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import type { BlockChange } from '#shared/history/comparison.ts';
import { Change } from './Change.tsx';
import { describeBlockChange } from './describe-change.ts';
import type { Side } from './draw-span.ts';
import { FieldRows } from './FieldRows.tsx';
import { leadOfRun } from './lead-of-run.ts';
import type { Look } from './look.ts';
import { Spans } from './Spans.tsx';
import { Thumbnail } from './Thumbnail.tsx';

interface BlockRowProps {
  block: BlockChange;
  look: Look;
  onRestore: (() => void) | null;
}

/** One block of the text, compared. */
export function BlockRow({ block, look, onRestore }: BlockRowProps) {
  const text =
    look === 'inline' ? (
      <Text change={block} side="both" />
    ) : (
      <div className="change-sides">
        <Text change={block} side="before" />
        <Text change={block} side="after" />
      </div>
    );
  if (block.kind === 'same') return <div className="block-same">{text}</div>;
  return (
    <Change title={describeBlockChange(block)} kind={block.kind} onRestore={onRestore}>
      {text}
      <FieldRows fields={block.fields} look={look} />
    </Change>
  );
}

function Text({ change, side }: { change: BlockChange; side: Side }) {
  const { before, after, spans } = change;
  const block = side === 'before' ? before : side === 'after' ? after : (after ?? before);
  if (!block) return <div className="change-text" />;
  return (
    <div className={`change-text block-${block.type}`} dir="auto">
      {'asset' in block && typeof block.asset === 'string' && <Thumbnail sha256={block.asset} />}
      {block.type === 'divider' && <hr />}
      {spans.length > 0 ? <Spans spans={spans} side={side} /> : textOf(block)}
    </div>
  );
}

function textOf(block: Block): string {
  return blockRuns(block)
    .map(({ separator, role, labels, content }) => {
      return separator + leadOfRun(role, [role, ...labels]) + inlineText(content);
    })
    .join('');
}
