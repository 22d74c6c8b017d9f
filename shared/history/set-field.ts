import { isRecord } from '#shared/article/is-record.ts';

/** A copy of an object with the field at a path set, or taken away with undefined; missing objects on the way are made. */
export function setField<T extends Record<string, unknown>>(
  object: T,
  [key, ...rest]: readonly string[],
  value: unknown,
): T {
  if (key === undefined) return object;
  if (rest.length > 0) {
    const inner = object[key];
    return { ...object, [key]: setField(isRecord(inner) ? inner : {}, rest, value) };
  }
  if (value !== undefined) return { ...object, [key]: value };
  const copy = { ...object };
  delete copy[key];
  return copy;
}

/** The value at a path; undefined when the path leads nowhere. */
export function fieldAt(object: Record<string, unknown>, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), object);
}
