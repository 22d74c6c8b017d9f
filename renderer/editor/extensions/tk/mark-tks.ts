import { $copyNode, $createTextNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical';
import { isWholeTk, type Stretch, tkStretches } from '#shared/article/tk.ts';
import { $keepCaretIn } from './keep-caret-in.ts';
import { $createTkNode, $isTkNode } from './tk-node.ts';

/**
 * Makes markers of the TKs in the run of text that a node stands in, and text of markers that no longer are one.
 * `wasText` is what stood in a marker before the edit; null for one that is new.
 */
export function $markTks(node: TextNode, wasText: (marker: TextNode) => string | null): void {
  const run = $runAround(node);
  const text = run.map(part => part.getTextContent()).join('');
  const present = stretchesOf(run.map(part => part.getTextContent()));
  // An imported marker may say anything; it stays while nobody edits it, or while there is still a TK in it.
  const isKept = (part: TextNode) => {
    const before = wasText(part) ?? part.getTextContent();
    return $isTkNode(part) && !isWholeTk(before) && $staysMarker(part, before);
  };
  const kept = present.filter((_, i) => isKept(run[i] ?? node));
  const found = tkStretches(maskOut(text, kept)).filter(({ end, start }) => end > start);
  const wanted = [...kept, ...found].sort((a, b) => a.start - b.start);
  const markers = present.filter((_, i) => $isTkNode(run[i]));
  if (sameStretches(wanted, markers)) return;
  $keepCaretIn(run, () => $rebuild(run, present, text, wanted));
}

/** The neighbours of a node that are running text with it: no code, no line break, nothing of another kind. */
function $runAround(node: TextNode): TextNode[] {
  const run = [node];
  for (let at = node.getPreviousSibling(); $isRunning(at); at = at.getPreviousSibling()) run.unshift(at);
  for (let at = node.getNextSibling(); $isRunning(at); at = at.getNextSibling()) run.push(at);
  return run;
}

export function $isRunning(node: LexicalNode | null): node is TextNode {
  return $isTkNode(node) || ($isTextNode(node) && node.isSimpleText() && !node.hasFormat('code'));
}

function $staysMarker(part: TextNode, before: string): boolean {
  const text = part.getTextContent();
  return text === before || tkStretches(text).length > 0;
}

function stretchesOf(texts: readonly string[]): Stretch[] {
  let start = 0;
  return texts.map(text => {
    const stretch = { start, end: start + text.length };
    start = stretch.end;
    return stretch;
  });
}

function maskOut(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (masked, { start, end }) => masked.slice(0, start) + '\ufffc'.repeat(end - start) + masked.slice(end),
    text,
  );
}

function sameStretches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.length === b.length && a.every((one, i) => one.start === b[i]?.start && one.end === b[i]?.end);
}

/** Puts new nodes where the old ones differ from what is wanted; text keeps the form of the node that it was in. */
function $rebuild(
  run: readonly TextNode[],
  present: readonly Stretch[],
  text: string,
  wanted: readonly Stretch[],
): void {
  run.forEach((part, i) => {
    const own = present[i] ?? { start: 0, end: 0 };
    if ($isTkNode(part) && wanted.some(({ start, end }) => start === own.start && end === own.end)) return;
    for (const piece of cut(own, wanted)) {
      const marker = wanted.find(({ start, end }) => piece.start >= start && piece.end <= end);
      // A marker over several nodes stands where it begins.
      if (marker && marker.start !== piece.start) continue;
      const content = marker ? text.slice(marker.start, marker.end) : text.slice(piece.start, piece.end);
      part.insertBefore(marker ? $createTkNode(content) : $textLike(part, content));
    }
    part.remove(true);
  });
}

function $textLike(part: TextNode, content: string): TextNode {
  return $isTkNode(part) ? $createTextNode(content) : $copyNode(part).setTextContent(content);
}

/** A stretch in pieces that lie wholly inside or outside the others. */
function cut(own: Stretch, others: readonly Stretch[]): Stretch[] {
  const inside = others
    .flatMap(({ start, end }) => [start, end])
    .filter(at => at > own.start && at < own.end);
  const points = [own.start, ...inside, own.end];
  return points.slice(1).map((end, i) => ({ start: points[i] ?? own.start, end }));
}
