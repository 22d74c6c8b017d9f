import { z } from 'zod';

/** Marks in the order in which they are stored and nested, outermost first. */
export const marks = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
  'highlight',
  'code',
] as const;
export const markSchema = z.enum(marks);
export type Mark = z.infer<typeof markSchema>;

export const textSpanSchema = z.looseObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(markSchema),
});
export type TextSpan = z.infer<typeof textSpanSchema>;

export const lineBreakSchema = z.looseObject({ type: z.literal('break') });
export type LineBreak = z.infer<typeof lineBreakSchema>;

export const linkSchema = z.looseObject({
  type: z.literal('link'),
  href: z.string(),
  title: z.string(),
  content: z.array(z.discriminatedUnion('type', [textSpanSchema, lineBreakSchema])),
});
export type Link = z.infer<typeof linkSchema>;
export type LinkContent = Link['content'][number];

export const inlineSchema = z.discriminatedUnion('type', [textSpanSchema, lineBreakSchema, linkSchema]);
export type Inline = z.infer<typeof inlineSchema>;

/** The characters of a run of inline content; a line break counts as one `\n`. Offsets in a block refer to this text. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map(part => (part.type === 'text' ? part.text : part.type === 'break' ? '\n' : inlineText(part.content)))
    .join('');
}
