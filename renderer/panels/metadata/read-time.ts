import { instantInWords } from '#shared/metadata/instant-in-words.ts';
import { instantToLocal, localToInstant } from '#shared/workflow/zoned-time.ts';
import type { Read } from '../../ui/CheckedField.tsx';

const day = /^\d{4}-\d{2}-\d{2}$/;
const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})$/;
const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a time as a desk writes it, `2026-11-25 17:00` in its own zone, to an instant in UTC; a time with a zone in ISO
 * 8601 is taken as it says. With `days` a day alone is kept as one.
 */
export function readTime(text: string, zone: string, days: boolean): Read {
  if (text === '') return { value: '' };
  const form = days ? '2026-11-25 or 2026-11-25 17:00' : '2026-11-25 17:00';
  if (day.test(text)) {
    if (!isDay(text)) return { wrong: 'There is no such day.' };
    return days ? { value: text } : { wrong: 'A time belongs to it, such as 2026-11-25 17:00.' };
  }
  if (withZone.test(text)) {
    const at = new Date(text);
    const exists = isDay(text.slice(0, 10)) && !Number.isNaN(at.getTime());
    return exists ? { value: at.toISOString() } : { wrong: 'There is no such time.' };
  }
  const [, date = '', hour = '', minute = ''] = local.exec(text) ?? [];
  if (date === '') return { wrong: `This is no date and time such as ${form}.` };
  const at = isDay(date) ? localToInstant(`${date}T${hour.padStart(2, '0')}:${minute}`, zone) : null;
  return at === null ? { wrong: 'There is no such time.' } : { value: at };
}

/** A stored time as the field shows it: in the zone of the desk; a day alone, or what is no time, as it is. */
export function showTime(stored: string, zone: string): string {
  if (stored === '' || day.test(stored) || Number.isNaN(Date.parse(stored))) return stored;
  return instantToLocal(new Date(stored).toISOString(), zone).replace('T', ' ');
}

/** What is said below the field: the weekday and the zone by name. */
export function timeInWords(stored: string, zone: string): string {
  if (stored === '' || Number.isNaN(Date.parse(stored))) return '';
  const weekday = new Date(stored).toLocaleDateString('en-GB', {
    weekday: 'long',
    timeZone: day.test(stored) ? 'UTC' : zone,
  });
  return `${weekday} ${instantInWords(stored, zone)}`;
}

function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}
