import { countTextWords } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { type Claim, type FoundCredit, recognise } from './claim.ts';
import { isName } from './read-name.ts';

const picture =
  '(?:(?:featured|cover|header|lead|main|top|title|teaser) )?(?:image|photo|photograph|photography|picture|illustration|graphic|artwork|foto|bild|imagen|immagine|photographie|afbeelding|imagem)s?';
const labels: [FoundCredit['kind'], RegExp][] = [
  [
    'image',
    new RegExp(`^${picture}(?: (?:credits?|source|courtesy(?: of)?|by|via|licen[cs]e))? ?[:–—] *`, 'iu'),
  ],
  ['image', new RegExp(`^${picture} (?:credits?|courtesy of|by|via) +`, 'iu')],
  [
    'image',
    /^(?:bildnachweis|bildquelle|crédits? photos?|crédito de (?:la )?(?:imagen|foto)|crediti? (?:foto|immagine)|fotocredit|crédito da (?:imagem|foto)) ?: */iu,
  ],
  ['image', /^(?:courtesy(?: of)?) ?:? +/iu],
  ['translation', /^(?:translation|translated by|traduction|übersetzung|traducción|traduzione) ?:? +/iu],
  ['research', /^(?:(?:additional )?(?:research|reporting)(?: by)?) ?: +/iu],
  ['sponsor', /^(?:sponsored by|paid for by|in partnership with|presented by) ?:? +/iu],
  ['other', /^credits? ?: */iu],
];

/** Words that tell a licence, an agency or an archive from a person. */
const organisation =
  /\b(?:commons|domain|images?|photos?|pictures|press|agency|archives?|library|museum|media|news|service|getty|reuters|stock|shutterstock|university|ministry|department|courtesy|handout|wikimedia|unknown|staff)\b/i;

/** The label alone on its line, its credit on the next. */
const bare = /^\S.{0,30} ?:$/u;

/** Reads a credit line such as "Image credit: Creative Commons." or "Photo by Ada Fennimore"; null when it is none. */
export function readCredit(text: string): { credit: FoundCredit; label: string } | null {
  if (text.length > 240 || countTextWords(text) > 30) return null;
  for (const [kind, pattern] of labels) {
    const label = pattern.exec(text)?.[0];
    if (label === undefined) continue;
    const line = withoutFullStop(text.slice(label.length).trim());
    if (line === '' || (!isCertain(label) && !looksLikeSource(line))) return null;
    const creator = isName(line) && !organisation.test(line) ? line : '';
    const licence = { name: '', version: '', url: '' };
    return { credit: { kind, line, creator, source: '', licence, asset: null }, label: label.trim() };
  }
  return null;
}

/** Finds credit lines among the given passages; a label may stand on a line of its own, before its credit. */
export function findCredits(passages: readonly Passage[]): Claim[] {
  const claims: Claim[] = [];
  for (const [i, passage] of passages.entries()) {
    if (claims.some(claim => claim.passage === passage)) continue;
    const next = passages[i + 1];
    const read = readCredit(passage.text);
    if (read) claims.push(claimCredit(passage, passage.text, read.credit));
    else if (next && bare.test(passage.text) && !bare.test(next.text)) {
      const across = readCredit(`${passage.text} ${next.text}`);
      if (!across) continue;
      claims.push(recognise(passage, 'credit', `“${passage.text}” opens a credit.`, {}));
      claims.push(claimCredit(next, next.text, across.credit));
    }
  }
  return claims;
}

function claimCredit(passage: Passage, shown: string, credit: FoundCredit): Claim {
  return recognise(passage, 'credit', `Credit read from “${shown}”.`, { credits: [credit] });
}

/** "Image credit:" opens a credit whatever follows; "Photo:" may as well open a caption. */
function isCertain(label: string): boolean {
  return /[:–—]/.test(label) && label.trim().split(/\s+/).length > 1;
}

/** "Photo by" can open a sentence; a source is a name or a few capitalised words, perhaps after a stroke. */
function looksLikeSource(line: string): boolean {
  return countTextWords(line) <= 12 && /^[\p{Lu}\p{N}@©]/u.test(line) && !/[.!?] \p{Lu}/u.test(line);
}

/** A full stop that only ends the line is no part of the credit; those of initials and abbreviations are. */
function withoutFullStop(line: string): string {
  return /[^.\s]{3}\.$/u.test(line) && !/\b(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros)\.$/.test(line)
    ? line.slice(0, -1)
    : line;
}
