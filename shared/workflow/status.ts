/** Where a piece stands on its way out, in the order in which it gets there; the last two are beside the way. */
export const statuses = [
  'idea',
  'assigned',
  'draft',
  'inReview',
  'changesAsked',
  'approved',
  'exported',
  'onHold',
  'killed',
] as const;
export type Status = (typeof statuses)[number];

export const statusNames: Record<Status, string> = {
  idea: 'Idea',
  assigned: 'Assigned',
  draft: 'Draft',
  inReview: 'In review',
  changesAsked: 'Changes asked',
  approved: 'Approved',
  exported: 'Exported',
  onHold: 'On hold',
  killed: 'Killed',
};

/** The status of that name, or null for one that a desk or another program has made up. */
export function statusOf(name: string): Status | null {
  return statuses.find(status => status === name) ?? null;
}
