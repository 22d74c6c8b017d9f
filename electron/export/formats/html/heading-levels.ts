/**
 * The level of the element for each heading of a body, given the headings' own levels in order: no page may skip a
 * level (the Nu checker; WCAG technique H42), so the first one under the headline is always an h2, and one deeper
 * than the last goes down by one.
 */
export function headingLevels(levels: readonly number[]): number[] {
  const above: number[] = [];
  return levels.map(level => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length + 1;
  });
}
