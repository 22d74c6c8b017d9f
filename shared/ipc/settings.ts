import { z } from 'zod';

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  libraryShown: z.boolean(),
  panelsShown: z.boolean(),
  openPanel: z.string(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  libraryShown: true,
  panelsShown: true,
  openPanel: 'metadata',
};
