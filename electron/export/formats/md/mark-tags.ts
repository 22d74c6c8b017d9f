import type { Mark } from '#shared/article/inline.ts';

/** The inline HTML that stands for each mark where Markdown has no sign of its own, or where the sign cannot stand. */
export const markTags: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 'del',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  code: 'code',
};
