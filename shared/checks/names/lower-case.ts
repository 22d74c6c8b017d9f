import { proseCheck, type Spot } from '../text/prose-check.ts';

/** Regions by ISO 3166-1 whose English names are words of no other meaning. */
const regions =
  'AF AL DZ AO AR AM AU AT AZ BD BY BE BO BR BG KH CM CA CO CU CZ DK EG EE ET FI FR GE DE GH GR HU IS IN ID IR IQ IE IL IT JP KZ KE KW LA LV LB LY LT MX MD MN ME MA MM NP NL NZ NG NO PK PA PE PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA ES LK SD SE CH SY TW TZ TH TN UG UA GB US UY UZ VE VN YE ZM ZW';

const cities =
  'kyiv kiev moscow london paris berlin madrid washington beijing shanghai tokyo seoul pyongyang delhi mumbai cairo tehran ankara istanbul athens brussels vienna warsaw prague budapest stockholm oslo helsinki copenhagen lisbon dublin geneva zurich baghdad damascus beirut jerusalem riyadh kabul islamabad karachi jakarta manila hanoi bangkok canberra sydney melbourne ottawa toronto montreal nairobi lagos johannesburg pretoria havana caracas bogota chicago boston houston barcelona munich hamburg kharkiv odesa donetsk gaza';

const peoples =
  'russian ukrainian korean japanese italian american british european african asian canadian australian iranian iraqi israeli palestinian syrian afghan pakistani mexican brazilian nigerian kenyan egyptian swedish norwegian belgian austrian hungarian romanian serbian croatian';

const days = 'monday tuesday wednesday thursday friday saturday sunday';
const months = 'january february april june july august september october november december';

const names = new Map<string, string>();
const add = (list: readonly string[]) => {
  for (const name of list) {
    const proper = name.replace(/(?:^|\s)\p{Ll}/gu, letter => letter.toUpperCase());
    names.set(name.toLowerCase(), proper);
  }
};
const regionName = new Intl.DisplayNames('en', { type: 'region' });
add(
  regions
    .split(' ')
    .map(code => regionName.of(code) ?? '')
    .filter(name => /^\p{L}+$/u.test(name)),
);
for (const list of [cities, peoples, days, months]) add(list.split(' '));
// “august” and “india ink”, “china” and “turkey” are words; only those that are none otherwise stay.
for (const word of [
  'august',
  'georgia',
  'chad',
  'jordan',
  'guinea',
  'china',
  'turkey',
  'panama',
  'cuba',
  'afghan',
  'japan',
  'morocco',
]) {
  names.delete(word);
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}#@./_-])(?:${[...names.keys()].join('|')})(?:’s|'s)?(?![\\p{L}\\p{N}@/_-]|\\.\\p{L})`,
  'gu',
);

/** Countries, large cities, peoples, days and months without their capital. */
export const nameInLowerCase = proseCheck({
  rule: 'names.lower-case',
  severity: 'warning',
  languages: ['en'],
  find: text => {
    // A text without a single capital is written that way on purpose.
    if (!/\p{Lu}/u.test(text)) return [];
    return [...text.matchAll(pattern)].map((hit): Spot => {
      const word = hit[0].replace(/[’']s$/u, '');
      return {
        start: hit.index,
        end: hit.index + word.length,
        message: `“${word}” is a name and begins with a capital.`,
        replacement: names.get(word) ?? word,
      };
    });
  },
});
