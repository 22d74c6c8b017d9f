/** One line of a text; `text` has no white space at its ends, `indent` counts the columns before it. */
export interface Line {
  /** The line as an editor counts it, from 1; several when form feeds or other separators stand in one. */
  number: number;
  text: string;
  indent: number;
}

const tabWidth = 4;

/**
 * Splits a text at CRLF, CR, LF, form feed, vertical tab, NEL and the Unicode separators. Only the first three
 * count as new lines; a paragraph separator (U+2029) leaves an empty line.
 */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((given, i) =>
    given
      .replaceAll('\u2029', '\u2028\u2028')
      .split(/[\f\v\u0085\u2028]/)
      .map(part => ({ number: i + 1, text: part.trim(), indent: measureIndent(part) })),
  );
}

/** Puts lines that stand together, with no empty line between them, into groups. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...groups, open] : groups;
}

function measureIndent(given: string): number {
  const space = given.slice(0, given.length - given.trimStart().length);
  return [...space].reduce((columns, character) => columns + (character === '\t' ? tabWidth : 1), 0);
}
