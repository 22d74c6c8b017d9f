import { z } from 'zod';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'not a sha256 in lower-case hexadecimal');

/** A file kept with the article under its sha256; width and height in pixels. */
export const assetSchema = z.looseObject({
  sha256: sha256Schema,
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Asset = z.infer<typeof assetSchema>;
