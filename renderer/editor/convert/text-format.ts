import { TEXT_TYPE_TO_FORMAT, type TextFormatType } from 'lexical';
import { type Mark, marks } from '#shared/article/inline.ts';

const formatOfMark: Record<Mark, TextFormatType> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  // Lexical knows no small caps; the bit for capitals is free, since an article never changes the case of letters.
  smallCaps: 'capitalize',
  subscript: 'subscript',
  superscript: 'superscript',
  highlight: 'highlight',
  code: 'code',
};

function bitOf(mark: Mark): number {
  return TEXT_TYPE_TO_FORMAT[formatOfMark[mark]] ?? 0;
}

/** Lexical's bit mask for a set of marks. */
export function marksToFormat(given: readonly Mark[]): number {
  return given.reduce((format, mark) => format | bitOf(mark), 0);
}

/** The marks in Lexical's bit mask, in stored order; bits without a mark of ours are left out. */
export function formatToMarks(format: number): Mark[] {
  return marks.filter(mark => (format & bitOf(mark)) !== 0);
}
