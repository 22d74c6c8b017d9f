import type { Time } from '#shared/clock.ts';

/** Tells whether the last day or instant on which something may be used is over; what is no date never ends. */
export function isExpired(expiry: string, now: Time): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(expiry)) return now.slice(0, 10) > expiry;
  const end = Date.parse(expiry);
  return !Number.isNaN(end) && end < Date.parse(now);
}

/** Tells whether a text is an ISO 8601 date, or date and time, of a day that there is. */
export function isDate(text: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text,
  )?.[1];
  const at =
    day === undefined || Number.isNaN(Date.parse(text)) ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day ?? ' ');
}
