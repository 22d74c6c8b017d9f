import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import type { Id } from '#shared/clock.ts';
import { statuses } from './status.ts';
import type { Task } from './workflow.ts';

const entrySchema = z.looseObject({ text: z.string().trim().min(1).max(300), required: z.boolean() });
export type ChecklistEntry = z.infer<typeof entrySchema>;

/** What has to be done in a status. */
const checklistSchema = z.looseObject({
  /** The content profile that it is for; '' for all. */
  profile: z.string(),
  status: z.enum(statuses),
  tasks: z.array(entrySchema).max(100),
});
export type Checklist = z.infer<typeof checklistSchema>;

/** The desk's checklists, as `checklists.json` of a library holds them. */
export const checklistsSchema = z.looseObject({
  schemaVersion: z.literal(1),
  checklists: z.array(checklistSchema).max(500),
});
export type Checklists = z.infer<typeof checklistsSchema>;

const entry =
  (required: boolean) =>
  (text: string): ChecklistEntry => ({ text, required });
const required = entry(true);
const recommended = entry(false);

/** What a desk starts with. */
export const builtInChecklists: Checklists = {
  schemaVersion: 1,
  checklists: [
    { profile: '', status: 'assigned', tasks: [recommended('Length and date agreed')] },
    {
      profile: '',
      status: 'draft',
      tasks: [recommended('Read through once more'), recommended('Sources in the notes')],
    },
    {
      profile: '',
      status: 'inReview',
      tasks: [required('Facts and names checked'), recommended('Headline and dek agreed')],
    },
    { profile: 'opinion', status: 'inReview', tasks: [required('Marked as opinion')] },
    { profile: 'review', status: 'inReview', tasks: [recommended('Who paid for it is said')] },
    { profile: '', status: 'approved', tasks: [recommended('Pictures and credits looked at')] },
  ],
};

/** What is to be done in a status for articles of a profile, in the order of the file. */
export function entriesFor({ checklists }: Checklists, profile: string, status: string): ChecklistEntry[] {
  return checklists
    .filter(list => list.status === status && (list.profile === '' || list.profile === profile))
    .flatMap(list => list.tasks);
}

type Held = Pick<Article, 'profile' | 'status' | 'workflow'>;

/** Whether an article has been given the tasks of a status; one that began in it has not. */
function hasTasksOf({ workflow }: Held, status: string): boolean {
  return (
    workflow.history.some(step => step.status === status) ||
    workflow.checklist.some(task => task.status === status)
  );
}

/** The tasks of a status that an article is still to be given. */
export function tasksToCome(article: Held, status: string, checklists: Checklists, newId: () => Id): Task[] {
  if (hasTasksOf(article, status)) return [];
  return entriesFor(checklists, article.profile, status).map(({ text, required: must }) => ({
    id: newId(),
    text,
    status,
    required: must,
    done: null,
  }));
}

/** What is open of what was to be done before or in a status, the tasks that would come on the way included. */
export function openTasks(
  article: Held,
  passed: readonly string[],
  checklists: Checklists,
): Pick<Task, 'text' | 'status' | 'required'>[] {
  const own = article.workflow.checklist.filter(task => task.done === null && passed.includes(task.status));
  const toCome = passed
    .filter(status => !hasTasksOf(article, status))
    .flatMap(status =>
      entriesFor(checklists, article.profile, status).map(({ text, required: must }) => ({
        text,
        status,
        required: must,
      })),
    );
  return [...own, ...toCome];
}
