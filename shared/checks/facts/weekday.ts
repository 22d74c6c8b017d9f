import { proseCheck, type Spot } from '../text/prose-check.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const pattern = new RegExp(
  `\\b(?<day>${days.join('|')}),? (?:the )?(?:(?<month>${months.join('|')}) (?<date>\\d{1,2})(?:st|nd|rd|th)?|(?<date2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month2>${months.join('|')})),? (?<year>\\d{4})\\b`,
  'g',
);

/** A weekday that its date does not have, in the Gregorian calendar. */
export const weekdayAgainstDate = proseCheck({
  rule: 'facts.weekday',
  severity: 'error',
  languages: ['en'],
  find: text =>
    [...text.matchAll(pattern)].flatMap((hit): Spot[] => {
      const { day = '', month, month2, date, date2, year } = hit.groups ?? {};
      const at = new Date(
        Date.UTC(Number(year), months.indexOf(month ?? month2 ?? ''), Number(date ?? date2)),
      );
      const right = days[at.getUTCDay()];
      // Before 1752 the English-speaking world counted otherwise.
      if (
        Number(year) < 1753 ||
        at.getUTCDate() !== Number(date ?? date2) ||
        right === undefined ||
        right === day
      )
        return [];
      return [
        {
          start: hit.index,
          end: hit.index + day.length,
          message: `${hit[0].slice(day.length).replace(/^,? /, '')} is a ${right}, not a ${day}.`,
          replacement: right,
        },
      ];
    }),
});

/** An amount whose currency is said twice: “$5 dollars”. */
export const currencyTwice = proseCheck({
  rule: 'facts.currency-twice',
  severity: 'warning',
  languages: ['en'],
  find: text =>
    [
      ...text.matchAll(
        /(?:\$ ?[\d.,]+(?: (?:million|billion|trillion))? dollars?|€ ?[\d.,]+(?: (?:million|billion|trillion))? euros?|£ ?[\d.,]+(?: (?:million|billion|trillion))? pounds?|[\d.,]+ ?% per ?cent)\b/g,
      ),
    ].map(hit => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      message: `The unit is said twice in “${hit[0]}”.`,
      replacement: hit[0].replace(/ (?:dollars?|euros?|pounds?|per ?cent)$/, ''),
    })),
});
