import type { Time } from '#shared/clock.ts';
import { instantToLocal, localToInstant } from '#shared/workflow/zoned-time.ts';

/** When and where a question is asked: relative dates and whole days depend on it. */
export interface Moment {
  now: Time;
  /** IANA name. */
  zone: string;
}

/** From an instant up to, but not with, another one. */
export interface Span {
  from: Time;
  to: Time;
}

const days: Record<string, number> = { d: 1, w: 7 };

/**
 * Reads `2026`, `2026-11`, `2026-11-25`, `today`, `yesterday`, `tomorrow` as the whole of that, and `12h`, `7d`, `2w`,
 * `3m`, `1y` as the time from there to now (`back`) or from now to there (`ahead`). Null for anything else.
 */
export function parseSpan(value: string, { now, zone }: Moment, direction: 'back' | 'ahead'): Span | null {
  const today = instantToLocal(now, zone).slice(0, 10);
  const named = { yesterday: -1, today: 0, tomorrow: 1 }[value.toLowerCase()];
  if (named !== undefined) return wholeDays(addDays(today, named), 1, zone);
  const relative = /^(\d{1,4})([hdwmy])$/i.exec(value);
  if (relative?.[1] && relative[2]) {
    const count = Number(relative[1]) * (direction === 'back' ? -1 : 1);
    const other = shift(now, count, relative[2].toLowerCase(), zone);
    if (other === null) return null;
    return direction === 'back' ? { from: other, to: now } : { from: now, to: other };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (!year) return null;
  if (day) return wholeDays(`${year}-${month}-${day}`, 1, zone);
  const from = `${year}-${month ?? '01'}-01`;
  const to = month ? addMonths(from, 1) : addMonths(from, 12);
  return between(from, to, zone);
}

/** The same clock time some hours, days, months or years on; null beyond the calendar. */
function shift(now: Time, count: number, unit: string, zone: string): Time | null {
  if (unit === 'h') return new Date(Date.parse(now) + count * 3_600_000).toISOString();
  const local = instantToLocal(now, zone);
  const date = local.slice(0, 10);
  const size = days[unit];
  const moved = size ? addDays(date, count * size) : addMonths(date, count * (unit === 'y' ? 12 : 1));
  return localToInstant(`${moved}${local.slice(10)}`, zone);
}

function wholeDays(from: string, count: number, zone: string): Span | null {
  return isDate(from) ? between(from, addDays(from, count), zone) : null;
}

function between(from: string, to: string, zone: string): Span | null {
  const [start, end] = [localToInstant(`${from}T00:00`, zone), localToInstant(`${to}T00:00`, zone)];
  return start && end && isDate(from) ? { from: start, to: end } : null;
}

function isDate(date: string): boolean {
  return addDays(date, 0) === date;
}

function addDays(date: string, count: number): string {
  return written(new Date(Date.parse(`${date}T00:00Z`) + count * 86_400_000));
}

/** The last day of a month where it is shorter. */
function addMonths(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))));
}

function written(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
