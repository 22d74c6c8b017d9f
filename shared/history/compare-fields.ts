import { isRecord } from '#shared/article/is-record.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { alignTokens } from './align-tokens.ts';
import type { FieldChange } from './comparison.ts';
import { fieldLabel } from './field-label.ts';
import { stepsToSpans } from './spans.ts';
import { plainTokens } from './tokens.ts';

type Fields = Record<string, unknown>;

/** Compares two objects field by field, objects inside them likewise; lists are compared as a whole. */
export function compareFields(
  before: Fields,
  after: Fields,
  leftOut: ReadonlySet<string> = new Set(),
  path: readonly string[] = [],
): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap(key => {
    const [one, other] = [before[key], after[key]];
    if ((path.length === 0 && leftOut.has(key)) || sameValue(one, other)) return [];
    const here = [...path, key];
    if (isRecord(one) && isRecord(other)) return compareFields(one, other, leftOut, here);
    const words =
      typeof one === 'string' && typeof other === 'string'
        ? stepsToSpans(alignTokens(plainTokens(one), plainTokens(other)))
        : [];
    return [{ path: here, label: fieldLabel(here), before: one, after: other, words }];
  });
}
