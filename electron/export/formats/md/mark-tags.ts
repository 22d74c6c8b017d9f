import type { Mark } from '#shared/article/inline.ts';

/** The inline HTML that stands for each mark where Markdown has no sign of its own, or where the sign cannot stand. */
export const markTags: Record<Exclude<Mark, 'smallCaps'>, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 'del',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  code: 'code',
};

/** The tag that opens a mark. */
export function openingTag(mark: Mark): string {
  return mark === 'smallCaps' ? '<span class="smallcaps">' : `<${markTags[mark]}>`;
}

/** The tag that closes a mark. */
export function closingTag(mark: Mark): string {
  return mark === 'smallCaps' ? '</span>' : `</${markTags[mark]}>`;
}
