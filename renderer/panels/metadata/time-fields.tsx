import type { FieldProps } from './panel-field.ts';
import { TimeField } from './TimeField.tsx';

/** A time of the metadata; `days` where a day alone is enough. */
export function timeField(
  name: 'embargo' | 'expiry' | 'published' | 'created' | 'modified',
  label: string,
  days = false,
) {
  return function TimePart(props: FieldProps) {
    return <TimeField {...props} name={name} label={label} days={days} />;
  };
}
