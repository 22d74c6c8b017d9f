import { z } from 'zod';
import { codeSchema } from './code.ts';
import { dividerSchema } from './divider.ts';
import { embedSchema } from './embed.ts';
import { gallerySchema } from './gallery.ts';
import { headingSchema } from './heading.ts';
import { holdUnknownBlock } from './hold-unknown-block.ts';
import { imageSchema } from './image.ts';
import { listSchema } from './list.ts';
import { paragraphSchema } from './paragraph.ts';
import { pullQuoteSchema } from './pull-quote.ts';
import { quoteSchema } from './quote.ts';
import { tableSchema } from './table.ts';
import { unsupportedSchema } from './unsupported.ts';

/** The blocks that stand in the body as well as in an aside. */
export const boxedBlockSchemas = [
  paragraphSchema,
  headingSchema,
  quoteSchema,
  pullQuoteSchema,
  listSchema,
  imageSchema,
  gallerySchema,
  tableSchema,
  codeSchema,
  dividerSchema,
  embedSchema,
  unsupportedSchema,
] as const;

const knownTypes = new Set<string>(boxedBlockSchemas.map(schema => schema.shape.type.value));

/** A block inside an aside; one that may not stand there, or is unknown, is kept as `unsupported`. */
export const boxedBlockSchema = z.preprocess(
  block => holdUnknownBlock(block, knownTypes),
  z.discriminatedUnion('type', boxedBlockSchemas),
);
export type BoxedBlock = z.infer<typeof boxedBlockSchema>;
