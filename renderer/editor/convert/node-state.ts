import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { z } from 'zod';

const fieldsSchema = z.record(z.string(), z.unknown());
export type Fields = z.infer<typeof fieldsSchema>;

const none: Fields = Object.freeze({});

const idState = createState('id', {
  parse: value => (typeof value === 'string' ? value : ''),
  // A block split in two stays itself in its first half; the second half gets an id of its own.
  resetOnCopyNode: true,
});

const fieldsState = createState('fields', {
  parse: value => fieldsSchema.safeParse(value).data ?? none,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
});

/** The id of the block or list entry that a node stands for; '' while it has none. */
export function $getBlockId(node: LexicalNode): string {
  return $getState(node, idState);
}

export function $setBlockId(node: LexicalNode, id: string): void {
  $setState(node, idState, id);
}

/** What a block or span holds beyond what Lexical's node has a place for, fields of newer versions included. */
export function $getFields(node: LexicalNode): Fields {
  return $getState(node, fieldsState);
}

/** Sets one field among the others; '' takes it away. */
export function $setField(node: LexicalNode, name: string, value: string): void {
  const { [name]: _before, ...others } = $getFields(node);
  $setState(node, fieldsState, value === '' ? others : { ...others, [name]: value });
}

export function $setFields(node: LexicalNode, fields: Fields): void {
  if (Object.keys(fields).length > 0) $setState(node, fieldsState, fields);
}

/** Sets the fields also when there are none left. */
export function $replaceFields(node: LexicalNode, fields: Fields): void {
  $setState(node, fieldsState, fields);
}
