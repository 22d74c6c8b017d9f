import type { Origin } from '#shared/clock.ts';
import { instantToLocal } from '#shared/workflow/zoned-time.ts';

/** What a placeholder in double braces can stand for; one that is not known, or has no value, stays as it is. */
export interface PlaceholderValues {
  author: string;
  date: string;
  time: string;
  headline: string;
  section: string;
}

export const placeholderNames = ['author', 'date', 'time', 'headline', 'section'] as const;

/** Today and now on the clock of a zone, e.g. `24 November 2026` and `09:00`. */
export function presentValues(
  now: ReturnType<Origin['now']>,
  zone: string,
): Pick<PlaceholderValues, 'date' | 'time'> {
  const date = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: zone,
  }).format(new Date(now));
  return { date, time: instantToLocal(now, zone).slice(11) };
}

/** Fills `{{author}}`, `{{date}}` … in a text; case and spaces within the braces make no difference. */
export function fillPlaceholders(text: string, values: Partial<PlaceholderValues>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const known = placeholderNames.find(one => one === name.toLowerCase());
    return (known && values[known]) || whole;
  });
}
