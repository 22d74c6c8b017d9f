import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';
import { imageSchema } from './image.ts';

/** One picture of a gallery; the fields mean what they mean in an image block. */
export const galleryItemSchema = imageSchema.omit({ type: true });
export type GalleryItem = z.infer<typeof galleryItemSchema>;

/** Pictures shown together; `caption` is for all of them. */
export const gallerySchema = z.looseObject({
  type: z.literal('gallery'),
  id: idSchema,
  caption: z.array(inlineSchema),
  items: z.array(galleryItemSchema).min(1),
});
export type Gallery = z.infer<typeof gallerySchema>;
