import { proseCheck } from './prose-check.ts';

const says =
  'underlines?|underlined|notes?|noted|writes|wrote|reports|reported|argues|argued|explains|explained|says|said|highlights|stresses|emphasi[sz]es|points? out|pointed out';

/** Two verbs of saying after one another: what stood between them was a link, and its words are lost. */
export const linkResidue = proseCheck({
  rule: 'text.link-residue',
  severity: 'warning',
  languages: ['en'],
  find: text =>
    [
      ...text.matchAll(
        new RegExp(`(?<=\\b(?:${says})\\b[:,] )(?:${says})\\b(?= (?:in|on|for|that|to|the)\\b)`, 'giu'),
      ),
    ].map(hit => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      message: `“${hit[0]}” follows another verb of saying: the words of a link seem to be lost here.`,
    })),
});

/** What buttons and bars of a page say, as a paragraph of its own. */
const controls =
  /^(?:close|menu|share(?: this)?(?: article)?|subscribe(?: now)?|sign (?:in|up)|log in|read more|advertisement|related(?: articles| stories)?|skip to (?:main )?content|newsletter|tweet|follow us|print|email|comments?|leave a (?:comment|reply)|loading\.*|back to top|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|story continues below(?: advertisement)?)$/i;

/** A button of the page that an article was copied from. */
export const navigationResidue = proseCheck({
  rule: 'text.navigation-residue',
  severity: 'warning',
  languages: 'all',
  find: text =>
    controls.test(text.trim())
      ? [
          {
            start: 0,
            end: text.length,
            message: `“${text.trim()}” seems to be left of the page that this was copied from.`,
          },
        ]
      : [],
});
