/**
 * A paragraph with no line longer than a width in characters (grapheme clusters), where words allow it: lines end at
 * blanks only, never at no-break spaces, and a word that is longer than the width has a line of its own. Line ends that
 * are there stay; further lines of a list entry are indented under its words.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map(line => wrapLine(line, Math.max(1, Math.floor(width))))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [start = ''] = /^ *(?:-|\d+\.|\[[ x\d]+\])? */.exec(line) ?? [];
  const indent = ' '.repeat(start.length > width / 2 ? 0 : start.length);
  const lines: string[] = [];
  let [current, length] = [start, lengthOf(start)];
  let isEmpty = true;
  for (const word of line.slice(start.length).split(/[ \t]+/)) {
    const added = lengthOf(word);
    if (!isEmpty && length + 1 + added > width) {
      lines.push(current);
      [current, length, isEmpty] = [indent, indent.length, true];
    }
    current += isEmpty ? word : ` ${word}`;
    length += isEmpty ? added : added + 1;
    isEmpty = false;
  }
  return [...lines, current].join('\n');
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function lengthOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /^[\u0000-\u007f]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;
}
