import { useState } from 'react';
import {
  type BlockChange,
  type Comparison,
  type ItemChange,
  isSameContent,
} from '#shared/history/comparison.ts';
import { itemPart, type Part } from '#shared/history/restore-part.ts';
import { BlockRow } from './BlockRow.tsx';
import { Change } from './Change.tsx';
import { describeItemChange } from './describe-change.ts';
import { FieldRows } from './FieldRows.tsx';
import { foldUnchanged, type Row } from './fold-unchanged.ts';
import type { Look } from './look.ts';
import { partsOfChange } from './parts-of-change.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface ChangeListProps {
  comparison: Comparison;
  look: Look;
  /** Takes parts back from the version before; null when that is not what the present text is compared with. */
  onRestore: ((parts: Part[]) => void) | null;
}

/** All that differs: fields, text, authors, credits and pictures. */
export function ChangeList({ comparison, look, onRestore }: ChangeListProps) {
  const { fields, blocks, authors, credits, assets } = comparison;
  if (isSameContent(comparison)) return <p className="compare-same">These two say the same.</p>;
  const restore = (parts: Part[]) => onRestore && (() => onRestore(parts));
  return (
    <>
      {fields.length > 0 && (
        <section className="compare-section" aria-label="Fields">
          <h3>Fields</h3>
          {fields.map(field => (
            <Change
              key={field.path.join('.')}
              title={`${field.label} changed`}
              kind="changed"
              onRestore={restore([{ part: 'field', path: field.path }])}
            >
              <FieldRows fields={[field]} look={look} unnamed />
            </Change>
          ))}
        </section>
      )}
      <section className="compare-section" aria-label="Text">
        <h3>Text</h3>
        {foldUnchanged(blocks).map((row, i) => (
          <BlockRows
            // biome-ignore lint/suspicious/noArrayIndexKey: two vanished blocks can have the id of a new one
            key={`${i} ${row.kind}`}
            row={row}
            look={look}
            restoreOf={block => restore(partsOfChange(block, blocks))}
          />
        ))}
      </section>
      <Items
        title="Authors"
        what="Author"
        items={authors}
        look={look}
        nameOf={({ name }) => name}
        restoreOf={item => restore([itemPart('author', item)])}
      />
      <Items
        title="Credits"
        what="Credit"
        items={credits}
        look={look}
        nameOf={({ line }) => line}
        restoreOf={item => restore([itemPart('credit', item)])}
      />
      <Items
        title="Pictures"
        what="Picture"
        items={assets}
        look={look}
        nameOf={({ fileName }) => fileName}
        pictureOf={({ sha256 }) => sha256}
        restoreOf={item => restore([itemPart('asset', item)])}
      />
    </>
  );
}

interface BlockRowsProps {
  row: Row;
  look: Look;
  restoreOf: (block: BlockChange) => (() => void) | null;
}

function BlockRows({ row, look, restoreOf }: BlockRowsProps) {
  const [open, setOpen] = useState(false);
  if (row.kind === 'block')
    return <BlockRow block={row.block} look={look} onRestore={restoreOf(row.block)} />;
  if (open) {
    return row.blocks.map(block => <BlockRow key={block.id} block={block} look={look} onRestore={null} />);
  }
  return (
    <button type="button" className="compare-fold" onClick={() => setOpen(true)}>
      {`${row.blocks.length} blocks are the same`}
    </button>
  );
}

interface ItemsProps<T> {
  title: string;
  what: string;
  items: readonly ItemChange<T>[];
  look: Look;
  nameOf: (item: T) => string;
  pictureOf?: (item: T) => string;
  restoreOf: (item: ItemChange<T>) => (() => void) | null;
}

function Items<T>({ title, what, items, look, nameOf, pictureOf, restoreOf }: ItemsProps<T>) {
  const changed = items.filter(({ kind }) => kind !== 'same');
  if (changed.length === 0) return null;
  return (
    <section className="compare-section" aria-label={title}>
      <h3>{title}</h3>
      {changed.map(item => {
        const entry = item.after ?? item.before;
        return (
          <Change
            key={`${item.kind} ${item.id}`}
            title={describeItemChange(what, item, entry ? nameOf(entry) : '')}
            kind={item.kind}
            // An entry that only stands at another place among the others is as it was.
            onRestore={item.kind === 'moved' ? null : restoreOf(item)}
          >
            {pictureOf && entry && <Thumbnail sha256={pictureOf(entry)} />}
            <FieldRows fields={item.fields} look={look} />
          </Change>
        );
      })}
    </section>
  );
}
