import { statuses, statusNames } from '#shared/workflow/status.ts';

/** What can stand before a colon in a search. */
export const operators = {
  author: { describes: 'who wrote it', values: [] },
  status: { describes: 'where it stands', values: statuses.map(status => statusNames[status]) },
  topic: { describes: 'what it is about', values: [] },
  keyword: { describes: 'one of its keywords', values: [] },
  section: { describes: 'the section', values: [] },
  profile: { describes: 'the content profile', values: [] },
  assignee: { describes: 'who does it', values: [] },
  before: { describes: 'changed before a day, e.g. 2026-11-01 or 7d', values: ['today', '7d', '1m'] },
  after: {
    describes: 'changed since a day, e.g. 2026-11-01 or 7d',
    values: ['today', 'yesterday', '7d', '1m'],
  },
  due: {
    describes: 'when it is due, e.g. today, overdue or 3d',
    values: ['overdue', 'today', 'tomorrow', '7d', 'any', 'none'],
  },
  has: { describes: 'tk, picture or note', values: ['tk', 'picture', 'note'] },
} as const satisfies Record<string, { describes: string; values: readonly string[] }>;

export type Operator = keyof typeof operators;

export function operatorOf(name: string): Operator | null {
  const folded = name.toLowerCase();
  return Object.keys(operators).includes(folded) ? (folded as Operator) : null;
}
