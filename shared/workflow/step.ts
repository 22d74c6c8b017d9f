import type { Article } from '#shared/article/article.ts';
import { type Status, statusOf } from './status.ts';

/** The way that a piece goes, in its order; hold and kill are beside it. */
const way = ['idea', 'assigned', 'draft', 'inReview', 'changesAsked', 'approved', 'exported'] as const;

/** Where a status stands on the way: statuses that are asked for again and again share the place of a review. */
export function rankOf(status: Status): number {
  if (status === 'onHold' || status === 'killed') return -1;
  // Changes are asked for in a review: going back to it is no step backwards and none ahead.
  return way.indexOf(status === 'changesAsked' ? 'inReview' : status);
}

/** What usually comes next, the likeliest first. Other steps are allowed too, where the rules let them through. */
export const usualSteps: Readonly<Record<Status, readonly Status[]>> = {
  idea: ['assigned', 'draft', 'onHold', 'killed'],
  assigned: ['draft', 'onHold', 'killed'],
  draft: ['inReview', 'onHold', 'killed'],
  inReview: ['approved', 'changesAsked', 'onHold', 'killed'],
  changesAsked: ['inReview', 'onHold', 'killed'],
  approved: ['exported', 'changesAsked', 'onHold', 'killed'],
  exported: ['changesAsked', 'killed'],
  onHold: ['draft', 'inReview', 'killed'],
  killed: ['idea', 'draft'],
};

/**
 * Where a piece stands on its way: its status, or with a hold or kill the last one before; a status that some other
 * program made up counts as a draft.
 */
export function placeOf({ status, workflow }: Pick<Article, 'status' | 'workflow'>): Status {
  const before = [...workflow.history.map(step => step.status), status].map(statusOf);
  return before.findLast(one => one !== null && one !== 'onHold' && one !== 'killed') ?? 'draft';
}
