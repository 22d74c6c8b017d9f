import { paintHighlight } from '../article/paint-highlight.ts';
import './spelling.css';

/** Underlines misspelt words; drawn over the text without touching it, so nothing is written into the page. */
export function drawMisspellings(ranges: readonly Range[]): void {
  paintHighlight('misspelling', ranges);
}
