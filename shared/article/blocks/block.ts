import { z } from 'zod';
import { dividerSchema } from './divider.ts';
import { headingSchema } from './heading.ts';
import { imageSchema } from './image.ts';
import { listSchema } from './list.ts';
import { paragraphSchema } from './paragraph.ts';
import { quoteSchema } from './quote.ts';
import { unsupportedSchema } from './unsupported.ts';

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  quoteSchema,
  listSchema,
  imageSchema,
  dividerSchema,
  unsupportedSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];

const knownTypes = new Set<string>(blockSchema.options.map(option => option.shape.type.value));

/** Tells whether this version has a schema for blocks of the given type. */
export function isKnownBlockType(type: string): boolean {
  return knownTypes.has(type);
}
