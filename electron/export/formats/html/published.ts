const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** The day that an ISO 8601 date, or date and time, falls on where it was written; null when it is neither. */
export function readDay(published: string): Date | null {
  const [, year, month, day] = isoDate.exec(published) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && Number(year) > 0 ? date : null;
}

/** The day as readers of the language write it: "24 November 2026". */
export function formatDay(day: Date, language: string): string {
  return new Intl.DateTimeFormat(language || 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
