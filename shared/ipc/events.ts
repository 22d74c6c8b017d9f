import { z } from 'zod';
import { commandIdSchema } from '#shared/commands/commands.ts';
import { articleSummarySchema } from './article-summary.ts';
import { libraryNoticeSchema, libraryStateSchema, textsReadSchema } from './library-state.ts';

/** What the main process tells the window unasked: event name (past tense or under way) to the shape of its payload. */
export const events = {
  /** The user chose a command in the window menu. */
  'command:chosen': z.object({ command: commandIdSchema }),
  'library:changed': z.array(articleSummarySchema),
  /** The library can no longer be written, or can be again. */
  'library:modeChanged': libraryStateSchema,
  /** More texts can be searched than before; the last one of a start has all of them. */
  'library:textsRead': textsReadSchema,
  /** The library has something to tell about itself. */
  'library:noticed': libraryNoticeSchema,
  /** How many files of a library that is being moved are copied. */
  'library:copyProgressed': z.object({ done: z.int(), total: z.int() }),
  /** A backup has ended, well (null) or not. */
  'backup:ended': z.object({ failure: z.string().nullable() }),
  /** How many of several articles are exported. */
  'export:progressed': z.object({ done: z.int(), total: z.int() }),
  /** The window is about to close: save, then answer with `window:close`. */
  'window:closing': z.undefined(),
} as const satisfies Record<string, z.ZodType>;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.infer<Events[E]>;
