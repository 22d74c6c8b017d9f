import { isRecord } from '../is-record.ts';

export type Fields = Record<string, unknown>;

/** The field as changed, or nothing when it is not there: what is missing is for the schema to tell. */
export function change(from: Fields, key: string, how: (value: unknown) => unknown): Fields {
  return key in from ? { [key]: how(from[key]) } : {};
}

/** Changes the objects of a list; whatever else stands in it, or is no list, stays as it is. */
export function each(list: unknown, how: (entry: Fields) => Fields): unknown {
  return Array.isArray(list) ? list.map(entry => (isRecord(entry) ? how(entry) : entry)) : list;
}
