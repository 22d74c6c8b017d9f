import { findWrapWidth, goesOn, isVerse, joinLines } from './hard-wrap.ts';
import { isList, readListMarker } from './list-marker.ts';
import { groupLines, type Line, splitLines } from './split-lines.ts';

/** A paragraph, or one of several lines that stand together without being one paragraph. */
export interface Passage {
  text: string;
  /** Its place among all passages, from 0. */
  index: number;
  line: number;
  endLine: number;
  /** Which group of lines it stands in, counted from 0; groups are parted by empty lines. */
  group: number;
}

/** Reads a text as passages, in order: the lines of hard-wrapped paragraphs are joined, all others stay apart. */
export function readPassages(text: string): Passage[] {
  const groups = groupLines(splitLines(text));
  const width = findWrapWidth(groups);
  // A line that stands alone elsewhere, such as a repeated headline, is whole: nothing is joined to it.
  const alone = new Set(groups.filter(group => group.length === 1).map(group => group[0]?.text));
  return groups
    .flatMap((group, i) => joinGroup(group, width, alone).map(lines => ({ lines, group: i })))
    .map(({ lines, group }, index) => ({
      text: lines.map(line => line.text).reduce(joinLines),
      index,
      line: lines[0]?.number ?? 1,
      endLine: lines.at(-1)?.number ?? 1,
      group,
    }));
}

/** Parts a group into runs of lines, each of which is one paragraph or entry. */
function joinGroup(
  group: readonly Line[],
  width: number | null,
  alone: ReadonlySet<string | undefined>,
): Line[][] {
  if (group.length === 1) return [[...group]];
  const entries = isList(group.map(line => line.text).filter(text => readListMarker(text) !== null));
  if (!entries && (width === null || isVerse(group, width))) return group.map(line => [line]);
  const indents = group.map(line => line.indent);
  const least = Math.min(...indents);
  const indented = indents.filter(indent => indent > least + 1).length;
  const runs: Line[][] = [];
  for (const [i, line] of group.entries()) {
    const before = group[i - 1];
    const run = runs.at(-1);
    const opensEntry = entries && readListMarker(line.text) !== null;
    const continuesEntry = entries && !opensEntry && line.indent > least;
    // An indented first line opens a paragraph, unless indenting is what most lines do.
    const opensParagraph = !entries && line.indent > least + 1 && indented * 2 <= group.length;
    const joins =
      before !== undefined &&
      run !== undefined &&
      !opensEntry &&
      !opensParagraph &&
      !alone.has(before.text) &&
      (continuesEntry || (width !== null && goesOn(before, line, width)));
    if (joins) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
