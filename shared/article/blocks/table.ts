import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

export const alignments = ['start', 'center', 'end'] as const;

export const tableCellSchema = z.looseObject({ content: z.array(inlineSchema) });
export type TableCell = z.infer<typeof tableCellSchema>;

export const tableRowSchema = z.looseObject({ cells: z.array(tableCellSchema).min(1) });
export type TableRow = z.infer<typeof tableRowSchema>;

/**
 * A table. `columns` says how each column is aligned, null for as the page does it; a row may have fewer cells than
 * there are columns. With `header` the first row names the columns.
 */
export const tableSchema = z.looseObject({
  type: z.literal('table'),
  id: idSchema,
  caption: z.array(inlineSchema),
  header: z.boolean(),
  columns: z.array(z.looseObject({ align: z.enum(alignments).nullable() })),
  rows: z.array(tableRowSchema).min(1),
});
export type Table = z.infer<typeof tableSchema>;
