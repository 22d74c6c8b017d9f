import { readDate } from '../../scraped/read-date.ts';
import { tidy } from '../page-tree.ts';

const machine =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

/**
 * A moment as a machine or a person wrote it, as ISO 8601: `2019-04-28`, or `2019-04-28T06:01:07-07:00` with the zone it
 * had, without one where none is said. '' for what is no date.
 */
export function readMoment(given: string): string {
  const text = tidy(given).slice(0, 100);
  const [, year = '', month = '', day = '', hour, minute, second, zone] = machine.exec(text) ?? [];
  const date = year === '' ? '' : readDate(`${year}-${month}-${day}`);
  if (date !== '') {
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
  }
  const stamp = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text.padEnd(13, '0')) : Number.NaN;
  if (stamp > 0) return new Date(stamp).toISOString();
  const http = /^\p{L}{3}, \d{1,2} \p{L}{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|Z|[+-]\d{4})$/u.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (!Number.isNaN(http)) return new Date(http).toISOString().replace('.000Z', 'Z');
  return readDate(text) || dateInLine(text);
}

/** A date somewhere in a short line, e.g. "By A. Fennimore | April 28, 2019 at 6:01 am"; '' for none or an unsure one. */
export function dateInLine(line: string): string {
  for (const [found] of line.slice(0, 300).matchAll(shapes)) {
    const date =
      readDate(found.replace(/\s+/g, ' ').replace(/[,.]$/, '')) ||
      readDate(found.replace(/[./]/g, '-')) ||
      readDate(found.replace(/[ -]/g, ' '));
    if (date !== '') return date;
    const [, first = 0, second = 0, year = ''] =
      /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found)?.map(Number) ?? [];
    // Of two numbers only one can be the month when the other is over twelve.
    if (Number(second) > 12) return readDate(`${year}-${pad(first)}-${pad(second)}`);
    if (Number(first) > 12) return readDate(`${year}-${pad(second)}-${pad(first)}`);
    // Where clocks have American zones the month comes first.
    const monthFirst = first === second || /\d ?[ap]\.?m\.? ?\(?[ecmp][sd]?t\b/i.test(line);
    if (year !== '' && monthFirst) return readDate(`${year}-${pad(first)}-${pad(second)}`);
  }
  return '';
}

const shapes =
  /\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-./]\d{2}[-./]\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)|\d{1,2}(?:st|nd|rd|th|er|\.|º)?[ -](?:of |de )?\p{L}{3,10}\.?,?[ -](?:de |del )?\d{4}(?!\d)|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/giu;

/** The date that an address has in its path, e.g. `/2019/04/28/`; '' for none. */
export function dateInAddress(address: string): string {
  const [, year = '', month = '', day = ''] =
    /\/(20\d{2}|19\d{2})[/-](\d{1,2}|\p{L}{3})[/-](\d{1,2})(?=[/-]|$)/iu.exec(address) ?? [];
  if (year === '') return '';
  return /\p{L}/u.test(month)
    ? readDate(`${day} ${month} ${year}`)
    : readDate(`${year}-${pad(month)}-${pad(day)}`);
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.length === 3 ? `${zone}:00` : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}
