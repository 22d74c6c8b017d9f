import type { FieldChange } from '#shared/history/comparison.ts';
import { describeValue } from './describe-change.ts';
import type { Look } from './look.ts';
import { Spans } from './Spans.tsx';
import { Thumbnail } from './Thumbnail.tsx';

interface FieldRowsProps {
  fields: readonly FieldChange[];
  look: Look;
  /** The name of the field stands above already. */
  unnamed?: boolean;
}

/** What changed in single fields, each with its values before and after. */
export function FieldRows({ fields, look, unnamed = false }: FieldRowsProps) {
  return fields.map(field => (
    <dl key={field.path.join('.')} className={`field-change look-${look} ${unnamed ? 'field-unnamed' : ''}`}>
      <dt className={unnamed ? 'visually-hidden' : undefined}>{field.label}</dt>
      {look === 'inline' ? (
        <dd dir="auto">
          <Both {...field} />
        </dd>
      ) : (
        <>
          <dd dir="auto">
            <Value field={field} side="before" />
          </dd>
          <dd dir="auto">
            <Value field={field} side="after" />
          </dd>
        </>
      )}
    </dl>
  ));
}

function Both(field: FieldChange) {
  if (field.words.length > 0 && !isPicture(field)) return <Spans spans={field.words} side="both" />;
  return (
    <>
      <Value field={field} side="before" /> <Value field={field} side="after" />
    </>
  );
}

function Value({ field, side }: { field: FieldChange; side: 'before' | 'after' }) {
  const value = field[side];
  if (isPicture(field)) return typeof value === 'string' && value !== '' && <Thumbnail sha256={value} />;
  const text = describeValue(value);
  if (text === '') return <span className="change-nothing">nothing</span>;
  if (field.words.length > 0) return <Spans spans={field.words} side={side} />;
  return side === 'before' ? (
    <del className="change-removed">{text}</del>
  ) : (
    <ins className="change-added">{text}</ins>
  );
}

function isPicture({ path }: FieldChange): boolean {
  return path.at(-1) === 'asset' || path.at(-1) === 'sha256';
}
