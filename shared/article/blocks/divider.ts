import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

export const dividerSchema = z.looseObject({ type: z.literal('divider'), id: idSchema });
export type Divider = z.infer<typeof dividerSchema>;
