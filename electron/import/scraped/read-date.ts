const months: string[][] = [
  'january|jan|janvier|januar|jänner|enero|gennaio|januari|janeiro',
  'february|feb|février|februar|febrero|febbraio|februari|fevereiro',
  'march|mar|mars|märz|marzo|maart|março',
  'april|apr|avril|abril|aprile',
  'may|mai|mayo|maggio|mei|maio',
  'june|jun|juin|juni|junio|giugno|junho',
  'july|jul|juillet|juli|julio|luglio|julho',
  'august|aug|août|agosto|augustus',
  'september|sept|sep|septembre|septiembre|settembre|setembro',
  'october|oct|octobre|oktober|okt|octubre|ottobre|outubro',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|décembre|dezember|dez|diciembre|dicembre|dezembro',
].map(names => names.split('|'));

const weekday = '(?:[\\p{L}-]{3,13},? (?:the |le |den |de )?)?';
const time =
  '(?:,? ?(?:at|um|à|alle|–|-|\\|)? ?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?(?:UTC|GMT|[A-Z]{2,4}|Uhr))?)?';
const lead =
  '(?:(?:first )?(?:published|posted|updated|last updated|last modified|created|publié|veröffentlicht|publicado|date)(?: on| le| am| el)?:? )?';

const dayFirst = new RegExp(
  `^${lead}${weekday}(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(\\p{L}{3,10})\\.?,? (?:de )?(\\d{4})${time}$`,
  'iu',
);
const monthFirst = new RegExp(
  `^${lead}${weekday}(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}$`,
  'iu',
);
const iso = new RegExp(`^${lead}(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}\\S*)?$`, 'iu');
const dotted = new RegExp(`^${lead}${weekday}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${time}$`, 'iu');
const ideographic = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Reads a line that is a date and nothing else as `2026-10-03`, or '' when it is none or not certain (03/10/2026). */
export function readDate(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '');
  const [, day = '', dayMonth = '', dayYear = ''] = dayFirst.exec(line) ?? [];
  const [, month = '', monthDay = '', monthYear = ''] = monthFirst.exec(line) ?? [];
  const [, isoYear = '', isoMonth = '', isoDay = ''] = iso.exec(line) ?? ideographic.exec(line) ?? [];
  const [, dotDay = '', dotMonth = '', dotYear = ''] = dotted.exec(line) ?? [];
  return (
    toDate(dayYear, monthNumber(dayMonth), day) ||
    toDate(monthYear, monthNumber(month), monthDay) ||
    toDate(isoYear, Number(isoMonth), isoDay) ||
    toDate(dotYear, Number(dotMonth), dotDay)
  );
}

/** Tells whether a date line speaks of a later change rather than of the publication. */
export function isUpdate(text: string): boolean {
  return /^(last )?(updated|modified)/i.test(text);
}

/** Tells whether a line is a date, certain or not. */
export function isDate(text: string): boolean {
  return readDate(text) !== '' || new RegExp(`^${lead}\\d{1,2}/\\d{1,2}/\\d{2,4}${time}$`, 'iu').test(text);
}

function monthNumber(name: string): number {
  return name === '' ? 0 : months.findIndex(names => names.includes(name.toLowerCase())) + 1;
}

function toDate(year: string, month: number, day: string): string {
  const at = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const real = month >= 1 && at.getUTCMonth() === month - 1 && at.getUTCDate() === Number(day) && year !== '';
  return real ? at.toISOString().slice(0, 10) : '';
}
