import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { assertNever } from '#shared/result.ts';
import { holdUnknownPart } from './unknown-inline.ts';

/** Marks in the order in which they are stored and nested, outermost first. */
export const marks = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'smallCaps',
  'subscript',
  'superscript',
  'highlight',
  'code',
] as const;
export const markSchema = z.enum(marks);
export type Mark = z.infer<typeof markSchema>;

/** Running text; `language` is a BCP 47 tag where it differs from the article's language, '' otherwise. */
export const textSpanSchema = z.looseObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(markSchema),
  language: z.string(),
});
export type TextSpan = z.infer<typeof textSpanSchema>;

export const lineBreakSchema = z.looseObject({ type: z.literal('break') });
export type LineBreak = z.infer<typeof lineBreakSchema>;

/** A word that is to come: `text` is what stands in the draft for it, e.g. `TK` or `TK mayor’s age`. Must not go out. */
export const tkSchema = z.looseObject({ type: z.literal('tk'), text: z.string() });
export type Tk = z.infer<typeof tkSchema>;

/** Points to the footnote block with the id `note`; takes no room in the text, its number follows from the order. */
export const footnoteReferenceSchema = z.looseObject({
  type: z.literal('footnoteReference'),
  note: idSchema,
});
export type FootnoteReference = z.infer<typeof footnoteReferenceSchema>;

/** A part of a text that this version does not know; `raw` is written back as it was read. */
export const unsupportedInlineSchema = z.object({
  type: z.literal('unsupported'),
  raw: z.record(z.string(), z.json()),
});
export type UnsupportedInline = z.infer<typeof unsupportedInlineSchema>;

const leafSchemas = [
  textSpanSchema,
  lineBreakSchema,
  tkSchema,
  footnoteReferenceSchema,
  unsupportedInlineSchema,
] as const;
const leafTypes = new Set<string>(leafSchemas.map(leaf => leaf.shape.type.value));

export const linkContentSchema = z.preprocess(
  part => holdUnknownPart(part, leafTypes, marks),
  z.discriminatedUnion('type', leafSchemas),
);
export type LinkContent = z.infer<typeof linkContentSchema>;

/** `rel` as in HTML, e.g. `sponsored nofollow`. */
export const linkSchema = z.looseObject({
  type: z.literal('link'),
  href: z.string(),
  title: z.string(),
  rel: z.string(),
  content: z.array(linkContentSchema),
});
export type Link = z.infer<typeof linkSchema>;

const inlineTypes = new Set([...leafTypes, linkSchema.shape.type.value]);

/** One part of running text. Reading it keeps parts and marks of unknown kinds, see `unknown-inline.ts`. */
export const inlineSchema = z.preprocess(
  part => holdUnknownPart(part, inlineTypes, marks),
  z.discriminatedUnion('type', [...leafSchemas, linkSchema]),
);
export type Inline = z.infer<typeof inlineSchema>;

/** Makes a span of running text; without marks and in the article's language unless told otherwise. */
export function textSpan(text: string, marks: Mark[] = [], language = ''): TextSpan {
  return { type: 'text', text, marks, language };
}

/**
 * The characters of a run of inline content; a line break counts as one `\n`, footnote references and unsupported
 * parts as nothing. Offsets in a block refer to this text.
 */
export function inlineText(content: readonly Inline[]): string {
  return content.map(partText).join('');
}

function partText(part: Inline): string {
  switch (part.type) {
    case 'text':
    case 'tk':
      return part.text;
    case 'break':
      return '\n';
    case 'link':
      return inlineText(part.content);
    case 'footnoteReference':
    case 'unsupported':
      return '';
    default:
      return assertNever(part);
  }
}
