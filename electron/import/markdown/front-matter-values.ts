import { z } from 'zod';

/** A text of the front matter in the form in which articles are stored. */
export const text = z.string().transform(value => value.normalize('NFC'));

/** A list of words: a YAML list, or one line parted by commas. */
export const words = z.union([
  z.array(text),
  text.transform(value =>
    value
      .split(',')
      .map(word => word.trim())
      .filter(Boolean),
  ),
]);

/** A date or a date and time as an editor writes it, beginning with the year. */
export const date = text.pipe(z.string().regex(/^\d{4}-\d{2}/));

const field = text.default('');

/** Somebody or something that the article is about: an object with its name, or the name alone. */
export const topics = z.array(
  z.union([z.strictObject({ name: field, uri: field }), text.transform(name => ({ name, uri: '' }))]),
);

export const licence = z.strictObject({ name: field, version: field, url: field });

export const corrections = z.array(z.strictObject({ type: field, text: field, date: field }));

export const predecessors = z.array(z.strictObject({ relation: field, uri: field, title: field }));

export const socialCard = z.strictObject({
  title: field,
  description: field,
  image: field.transform(sha256 => (sha256 === '' ? null : sha256)),
  imageAlt: field,
});

/** A whole number from 1 to 9. */
export const oneToNine = z
  .string()
  .regex(/^[1-9]$/)
  .transform(Number);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
