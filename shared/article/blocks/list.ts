import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

export const listKindSchema = z.enum(['bulleted', 'numbered', 'check']);
export type ListKind = z.infer<typeof listKindSchema>;

/** One entry; `checked` has a meaning in check lists only, `children` is the list nested below it or null. */
export const listItemSchema = z.looseObject({
  id: idSchema,
  content: z.array(inlineSchema),
  checked: z.boolean(),
  get children() {
    return z.union([nestedListSchema, z.null()]);
  },
});
export type ListItem = z.infer<typeof listItemSchema>;

export const nestedListSchema = z.looseObject({
  kind: listKindSchema,
  /** The number of the first entry; 1 except in numbered lists that go on. */
  start: z.int().min(0),
  get items() {
    return z.array(listItemSchema).min(1);
  },
});
export type NestedList = z.infer<typeof nestedListSchema>;

export const listSchema = z.looseObject({
  type: z.literal('list'),
  id: idSchema,
  kind: listKindSchema,
  start: z.int().min(0),
  items: z.array(listItemSchema).min(1),
});
export type List = z.infer<typeof listSchema>;
