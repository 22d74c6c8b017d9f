/** What has to be equal of a list entry; `index` counts from 0, a start has a meaning in numbered lists only. */
export function listEntryFacts(
  kind: string,
  start: number,
  index: number,
  depth: number,
  checked: boolean,
): Record<string, string> {
  const number = String((kind === 'numbered' ? start : 1) + index);
  const facts = { list: kind, depth: String(depth), number };
  return kind === 'check' ? { ...facts, checked: checked ? 'yes' : 'no' } : facts;
}
