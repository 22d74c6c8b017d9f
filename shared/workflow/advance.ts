import type { Article } from '#shared/article/article.ts';
import type { Id, Time } from '#shared/clock.ts';
import { withoutKillNote } from '#shared/metadata/kill.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { type Checklists, openTasks, tasksToCome } from './checklists.ts';
import { type Status, statuses, statusNames } from './status.ts';
import { placeOf, rankOf } from './step.ts';
import type { Workflow } from './workflow.ts';

/** Whether a piece may take a step: why not, or what should be known before; '' and [] for nothing. */
export interface Verdict {
  allowed: boolean;
  why: string;
  warnings: string[];
  /** The step has to be explained. */
  needsNote: boolean;
}

/** What the rules look at. */
export type Piece = Pick<Article, 'profile' | 'status' | 'workflow' | 'createdAt'>;

const refused = (why: string): Verdict => ({ allowed: false, why, warnings: [], needsNote: false });

/**
 * Whether a piece may come into a status. Going ahead asks for the required tasks of every status that is left behind
 * or passed over, and only what is approved counts as exported; going back, on hold or to the kill asks for none.
 */
export function mayMoveTo(article: Piece, status: Status, checklists: Checklists): Verdict {
  if (article.status === status) return refused(`It is ${inWords(status)} already.`);
  if (status === 'onHold' || status === 'killed') {
    return { allowed: true, why: '', warnings: [], needsNote: true };
  }
  const from = placeOf(article);
  if (status === 'exported' && from !== 'approved' && from !== 'exported') {
    return refused('Only an approved article becomes “Exported”. Approve it first.');
  }
  const open = rankOf(status) > rankOf(from) ? openTasks(article, passedBy(from, status), checklists) : [];
  const [must, should] = [open.filter(task => task.required), open.filter(task => !task.required)];
  if (must.length > 0) return refused(`Still to be done: ${nameAll(must)}.`);
  const warnings = should.length > 0 ? [`Not ticked off: ${nameAll(should)}.`] : [];
  return { allowed: true, why: '', warnings, needsNote: false };
}

/** A step to be taken; `note` says why, '' for nothing. */
export interface Step {
  status: Status;
  who: string;
  at: Time;
  note: string;
}

/** Takes a step: the changed fields of the article, with its history and the tasks of the status that it reaches. */
export function advance(
  article: Piece,
  { status, who, at, note }: Step,
  checklists: Checklists,
  newId: () => Id,
): Result<Pick<Article, 'status' | 'workflow'>> {
  const verdict = mayMoveTo(article, status, checklists);
  if (!verdict.allowed) return failure('refused', verdict.why);
  if (verdict.needsNote && note.trim() === '') {
    return failure('refused', `Say in a note why it is ${inWords(status)}.`);
  }
  const { workflow } = article;
  const before = tasksToCome(article, article.status, checklists, newId);
  const after = tasksToCome(article, status, checklists, newId);
  const changed: Workflow = {
    ...workflow,
    history: [...historyOf(article), { status, at, who, note: note.trim() }],
    checklist: [...workflow.checklist, ...before, ...after],
  };
  return success({ status, workflow: changed });
}

/** Takes the last step back, as if it had not been taken, a kill with its note; null when there is none. */
export function takeBack(
  article: Piece & Pick<Article, 'notes'>,
): Pick<Article, 'status' | 'workflow' | 'notes'> | null {
  const { workflow, notes } = article;
  const history = workflow.history.slice(0, -1);
  const previous = history.at(-1);
  const last = workflow.history.at(-1);
  if (!previous || last?.status !== article.status) return null;
  const visited = new Set(history.map(step => step.status));
  // What was only given by the step goes with it, unless somebody has done it meanwhile.
  const checklist = workflow.checklist.filter(
    task => task.status !== last.status || visited.has(task.status) || task.done !== null,
  );
  return {
    status: previous.status,
    workflow: { ...workflow, history, checklist },
    notes: last.status === 'killed' ? withoutKillNote(notes, last.note, last.at) : notes,
  };
}

/** The steps so far; where the article came into its status without one, that is told as a step of nobody. */
function historyOf({ status, workflow, createdAt }: Piece): Workflow['history'] {
  const last = workflow.history.at(-1);
  if (last?.status === status) return workflow.history;
  const at = last && last.at > createdAt ? last.at : createdAt;
  return [...workflow.history, { status, at, who: '', note: '' }];
}

/** The statuses that lie behind a step ahead, the one that is left included. */
function passedBy(from: Status, to: Status): Status[] {
  return statuses.filter(status => rankOf(status) >= rankOf(from) && rankOf(status) < rankOf(to));
}

function nameAll(tasks: readonly { text: string }[]): string {
  return [...new Set(tasks.map(task => `“${task.text}”`))].join(', ');
}

function inWords(status: Status): string {
  return status === 'onHold' ? 'on hold' : `“${statusNames[status]}”`;
}
