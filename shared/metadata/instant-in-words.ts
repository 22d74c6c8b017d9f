/**
 * An instant as an editor reads it in a time zone, e.g. `24 November 2026, 10:00 (Europe/Oslo)`; zones are IANA names.
 * A day alone stays one, without a zone; what is no date is given back as it is.
 */
export function instantInWords(instant: string, zone: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const isDay = instant.length === 10;
  const day = at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: isDay ? 'UTC' : zone,
  });
  if (isDay) return day;
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return `${day}, ${time} (${zone})`;
}
