import { HISTORIC_TAG, type UpdateListenerPayload } from 'lexical';

/** Tells whether an update changed what stands in the text, rather than only the selection. */
export function contentChanged({
  dirtyElements,
  dirtyLeaves,
  tags,
}: Pick<UpdateListenerPayload, 'dirtyElements' | 'dirtyLeaves' | 'tags'>): boolean {
  // Undo puts back a whole earlier state and does not say what differs.
  return dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG);
}
