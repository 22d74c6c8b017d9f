import { z } from 'zod';
import { asideSchema } from './aside.ts';
import { boxedBlockSchemas } from './boxed-block.ts';
import { footnoteSchema } from './footnote.ts';
import { holdUnknownBlock } from './hold-unknown-block.ts';

const blockSchemas = [...boxedBlockSchemas, asideSchema, footnoteSchema] as const;

const knownTypes = new Set<string>(blockSchemas.map(schema => schema.shape.type.value));

/** A block of the body; one of an unknown type is kept as `unsupported`. */
export const blockSchema = z.preprocess(
  block => holdUnknownBlock(block, knownTypes),
  z.discriminatedUnion('type', blockSchemas),
);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];
