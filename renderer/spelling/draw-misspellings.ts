import './spelling.css';

/** Underlines misspelt words; drawn over the text without touching it, so nothing is written into the page. */
export function drawMisspellings(ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete('misspelling');
  else CSS.highlights.set('misspelling', new Highlight(...ranges));
}
