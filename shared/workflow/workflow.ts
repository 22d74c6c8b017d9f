import { z } from 'zod';
import { idSchema, timeSchema } from '#shared/clock.ts';

const deedSchema = z.looseObject({ at: timeSchema, who: z.string() });

/** Something to be done before the piece may leave a status; `done` says when and by whom, null while it is open. */
export const taskSchema = z.looseObject({
  id: idSchema,
  text: z.string(),
  /** The status that it has to be done in. */
  status: z.string(),
  /** A required task holds the piece back, another one only warns. */
  required: z.boolean(),
  done: deedSchema.nullable(),
});
export type Task = z.infer<typeof taskSchema>;

/** One step of the piece: what it became, when, and who decided. */
export const statusChangeSchema = z.looseObject({
  status: z.string(),
  at: timeSchema,
  who: z.string(),
  note: z.string(),
});
export type StatusChange = z.infer<typeof statusChangeSchema>;

const lengthSchema = z.int().min(0).nullable();

/** Who does what until when. The present status is the article's own field; `history` has how it got there. */
export const workflowSchema = z.looseObject({
  assignee: z.string(),
  dueAt: z.union([timeSchema, z.literal('')]),
  /** How long it is planned to be, in words; null where nothing is planned. */
  plannedWords: z.looseObject({ least: lengthSchema, most: lengthSchema }),
  history: z.array(statusChangeSchema),
  checklist: z.array(taskSchema),
});
export type Workflow = z.infer<typeof workflowSchema>;

export function emptyWorkflow(): Workflow {
  return { assignee: '', dueAt: '', plannedWords: { least: null, most: null }, history: [], checklist: [] };
}
