import type { Time } from '#shared/clock.ts';

/** The wall clock of a time zone at an instant, as `2026-11-25T17:00`; zones are IANA names, e.g. `Europe/Oslo`. */
export function instantToLocal(at: Time, zone: string): string {
  return wall(Date.parse(at), zone);
}

/**
 * The instant at which the clock of a zone shows `2026-11-25T17:00`; null when that is no date and time. A time that
 * the clock shows twice is the earlier one; one that it leaves out is as much later as the clock is put on.
 */
export function localToInstant(local: string, zone: string): Time | null {
  const asUtc = Date.parse(`${local}:00.000Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return null;
  // The offset a day before and a day after: one of the two is in force at the time looked for.
  const candidates = [-86_400_000, 86_400_000]
    .map(shift => asUtc - offset(asUtc + shift, zone))
    .sort((a, b) => a - b);
  const exact = candidates.find(ms => wall(ms, zone) === local);
  return new Date(exact ?? candidates[1] ?? asUtc).toISOString();
}

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offset(ms: number, zone: string): number {
  const minute = Math.floor(ms / 60_000) * 60_000;
  return Date.parse(`${wall(minute, zone)}:00.000Z`) - minute;
}

function wall(ms: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(ms);
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
