import { z } from 'zod';

/** How a format is listed in dialogs, on the command line and in help. */
export const formatInfoSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** File name endings without the dot, the usual one first. */
  extensions: z.array(z.string()).min(1),
  mediaType: z.string(),
});
export type FormatInfo = z.infer<typeof formatInfoSchema>;
