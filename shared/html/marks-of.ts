import type { Mark } from '#shared/article/inline.ts';
import type { Style } from './style.ts';

const markOfTag: ReadonlyMap<string, Mark> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['dfn', 'italic'],
  ['var', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['mark', 'highlight'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);

/** Where a text stands, as far as its marks depend on it. */
export interface Surroundings {
  inLink: boolean;
  /** The page came from a word processor, whose background colours are markers and not a page's ground. */
  wordProcessor: boolean;
  asItWas: boolean;
}

/** Adds what an element and its style say to the marks around it; a style has the last word over a name. */
export function marksOf(
  tag: string,
  style: Style,
  outer: ReadonlySet<Mark>,
  { inLink, wordProcessor, asItWas }: Surroundings,
): ReadonlySet<Mark> {
  const byTag = markOfTag.get(tag);
  if (byTag === undefined && style.size === 0) return outer;
  const marks = new Set(outer);
  const set = (mark: Mark, on: boolean) => (on ? marks.add(mark) : marks.delete(mark));
  if (byTag) marks.add(byTag);
  const weight = weightOf(style);
  if (weight !== null) set('bold', weight);
  const slant =
    style.get('font-style') ?? (/\bitalic\b/.test(style.get('font') ?? '') ? 'italic' : undefined);
  if (slant !== undefined) set('italic', /italic|oblique/.test(slant));
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (decoration.includes('line-through')) marks.add('strikethrough');
  if (decoration.includes('underline')) marks.add('underline');
  // A link is underlined because it is one.
  if (inLink && !asItWas) marks.delete('underline');
  const raised = style.get('vertical-align') ?? '';
  if (raised === 'super' || raised === 'sub') {
    marks.delete(raised === 'super' ? 'subscript' : 'superscript');
    marks.add(raised === 'super' ? 'superscript' : 'subscript');
  } else if (raised === 'baseline' && byTag !== 'superscript' && byTag !== 'subscript') {
    marks.delete('superscript');
    marks.delete('subscript');
  }
  if (/small-caps/.test(`${style.get('font-variant') ?? ''}${style.get('font-variant-caps') ?? ''}`))
    marks.add('smallCaps');
  if (isMarker(style, wordProcessor)) marks.add('highlight');
  return marks;
}

/** Whether a style says bold; null when it says nothing about it. */
function weightOf(style: Style): boolean | null {
  const weight = style.get('font-weight') ?? /^(?:\w+ )*(bold|[6-9]00)\b/.exec(style.get('font') ?? '')?.[1];
  if (weight === undefined || weight === 'inherit') return null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function isMarker(style: Style, wordProcessor: boolean): boolean {
  if (style.has('mso-highlight')) return style.get('mso-highlight') !== 'none';
  const ground = style.get('background-color');
  if (!wordProcessor || ground === undefined) return false;
  return !/^(?:transparent|none|inherit|initial|white|window|#fff(?:fff)?|rgba?\(255, ?255, ?255.*\)|rgba\(.*, ?0\))$/.test(
    ground,
  );
}
