/** A list with each item mapped; the same list when no item became another. */
export function mapList<T>(items: T[], map: (item: T, index: number) => T): T[] {
  const mapped = items.map(map);
  return mapped.every((item, i) => item === items[i]) ? items : mapped;
}

/** An object with some fields changed; the same object when they are what they were. */
export function changed<T extends object>(object: T, fields: Partial<T>): T {
  const keys = Object.keys(fields) as (keyof T)[];
  return keys.every(key => fields[key] === object[key]) ? object : { ...object, ...fields };
}

/** An object with some of its texts mapped; the same object when none became another. */
export function changeTexts<K extends string, T extends Record<K, string>>(
  object: T,
  keys: readonly K[],
  map: (key: K, text: string) => string,
): T {
  const entries = keys.map(key => [key, map(key, object[key])] as const);
  return entries.every(([key, text]) => text === object[key])
    ? object
    : { ...object, ...Object.fromEntries(entries) };
}
