/** Which text of a document with tracked changes is read: the one with all of them accepted or rejected. */
export type ChangesView = 'accepted' | 'rejected';

export type ChangeKind = 'insertion' | 'deletion' | 'move';

/** A stretch of text that somebody put in or took out, as the document tells it. */
export interface TrackedChange {
  key: string;
  kind: ChangeKind;
  author: string;
  /** As it stands in the document, '' for none. */
  date: string;
}

/** Marks text that a change put into the text that is read; `key` leads to the change. */
export const shownTag = 'galley:shown';
/** Holds text that a change took out of the text that is read. */
export const hiddenTag = 'galley:hidden';
