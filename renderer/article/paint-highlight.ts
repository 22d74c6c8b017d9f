/** Paints ranges of the page by a style of `::highlight(name)`, in the place of those painted before; none takes it away. */
export function paintHighlight(name: string, ranges: readonly Range[], priority = 0): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
