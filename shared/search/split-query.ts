/** A part of a query as typed: `-name:"a value"`; all but the value may be missing. */
export interface QueryPart {
  at: number;
  length: number;
  not: boolean;
  /** What stands before the colon; '' for none. */
  name: string;
  value: string;
  /** The value stands in quotation marks; a missing closing one ends with the text. */
  quoted: boolean;
}

/** Letters before a colon make an operator, `12:30` and `http://` do not. */
const pattern = /(-?)(?:(\p{L}+):(?!\/\/))?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|([^\s"“”„]*))/gu;

/** Takes a query apart at its spaces, but not within quotation marks. */
export function splitQuery(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const found of text.matchAll(pattern)) {
    const [whole, minus = '', name = '', quoted, bare = ''] = found;
    if (whole === '') continue;
    const value = quoted ?? bare;
    // A dash alone, or with a space behind it, is a dash.
    const not = minus === '-' && (name !== '' || value !== '');
    parts.push({
      ...{ at: found.index, length: whole.length, not, name },
      ...{ value: not || minus === '' ? value : minus, quoted: quoted !== undefined },
    });
  }
  return parts;
}
