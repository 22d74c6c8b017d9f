import { z } from 'zod';
import { sha256Schema } from '#shared/article/asset.ts';

/** Where a conversation stands. */
export const threadStates = ['open', 'resolved', 'wontFix'] as const;
export type ThreadStanding = (typeof threadStates)[number];

/** What each kind of event says; kinds of newer versions are kept and not understood. */
export const eventKinds = {
  'thread-opened': z.looseObject({ text: z.string() }),
  reply: z.looseObject({ text: z.string() }),
  /** Another text for a comment of one's own; `of` is the id of the event that wrote it. */
  edited: z.looseObject({ of: sha256Schema, text: z.string() }),
  /** Takes a comment of one's own back. */
  retracted: z.looseObject({ of: sha256Schema }),
  state: z.looseObject({ state: z.enum(threadStates) }),
  /** To whom the thread is given, by name; '' for nobody. */
  assigned: z.looseObject({ to: z.string() }),
} as const;

export type EventKind = keyof typeof eventKinds;
