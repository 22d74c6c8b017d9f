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

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
