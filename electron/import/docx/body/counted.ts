/**
 * What a document may have a thousand of and is reported in one note: the message for one, and for several with `#` for
 * how many.
 */
export const counted = {
  'alt-chunk': ['A file within the file was not read.', '# files within the file were not read.'],
  'cell-blocks': [
    'Lists, tables or boxes in a table cell became lines of text.',
    'Lists, tables or boxes in # table cells became lines of text.',
  ],
  'cell-picture': [
    'A picture in a table stands below the table.',
    '# pictures in tables stand below their table.',
  ],
  'changes-of-form': [
    'A tracked change of formatting, a paragraph or a table is no suggestion.',
    '# tracked changes of formatting, paragraphs or tables are no suggestions.',
  ],
  chart: [
    'A chart or diagram was left out: it is no picture in the file.',
    '# charts or diagrams were left out: they are no pictures in the file.',
  ],
  'comment-place': [
    'A comment stands at the beginning: what it is on is not in the body.',
    '# comments stand at the beginning: what they are on is not in the body.',
  ],
  'entry-paragraphs': [
    'A further paragraph of a list entry became a line of it.',
    '# further paragraphs of list entries became lines of them.',
  ],
  formula: ['A formula became plain text.', '# formulas became plain text.'],
  'heading-level': [
    'A heading below the third level became one of the third.',
    '# headings below the third level became ones of the third.',
  ],
  'inner-link': [
    'A link to a place in the document itself became text.',
    '# links to places in the document itself became text.',
  ],
  'list-kinds': [
    'A list entry had lists of both kinds below; they became one.',
    '# list entries had lists of both kinds below; they became one.',
  ],
  'merged-cells': ['A merged cell was taken apart.', '# merged cells were taken apart.'],
  'note-missing': ['A note is missing from the file.', '# notes are missing from the file.'],
  'note-picture': ['Pictures in a note were left out.', 'Pictures in # notes were left out.'],
  'picture-missing': ['A picture is missing from the file.', '# pictures are missing from the file.'],
  ruby: [
    'A reading above characters (ruby) was left out.',
    '# readings above characters (ruby) were left out.',
  ],
  symbol: [
    'A sign of a symbol font is not known to Galley.',
    '# signs of symbol fonts are not known to Galley.',
  ],
} as const;

export type Counted = keyof typeof counted;

/** The message for so many. */
export function countedMessage(code: Counted, count: number): string {
  const [one, several] = counted[code];
  return count === 1 ? one : several.replace('#', String(count));
}
