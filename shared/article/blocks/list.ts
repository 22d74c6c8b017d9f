import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { type Inline, inlineSchema } from '../inline.ts';

export const listKindSchema = z.enum(['bulleted', 'numbered', 'check']);
export type ListKind = z.infer<typeof listKindSchema>;

/** One entry; `checked` has a meaning in check lists only, `children` is the list nested below it or null. */
export interface ListItem {
  [unknownField: string]: unknown;
  id: string;
  content: Inline[];
  checked: boolean;
  children: NestedList | null;
}

/** A list inside an entry; `start` is the number of the first entry, 1 except in numbered lists that go on. */
export interface NestedList {
  [unknownField: string]: unknown;
  kind: ListKind;
  start: number;
  items: ListItem[];
}

// The types are written out because a recursive type cannot be inferred from its schema across projects.
const listItemSchema: z.ZodType<ListItem> = z.looseObject({
  id: idSchema,
  content: z.array(inlineSchema),
  checked: z.boolean(),
  get children() {
    return nestedListSchema.nullable();
  },
});

const nestedListSchema: z.ZodType<NestedList> = z.looseObject({
  kind: listKindSchema,
  start: z.int().min(0),
  get items() {
    return z.array(listItemSchema).min(1);
  },
});

export const listSchema = z.looseObject({
  type: z.literal('list'),
  id: idSchema,
  kind: listKindSchema,
  start: z.int().min(0),
  items: z.array(listItemSchema).min(1),
});
export type List = z.infer<typeof listSchema>;
