import { countTextWords, isProse } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { type Claim, drop, recognise } from './claim.ts';
import { claimChrome } from './claim-chrome.ts';
import { foldText } from './fold-text.ts';

const related =
  /^(?:related (?:articles?|stories|posts|content|topics|news|reading)|you (?:may|might) also (?:like|enjoy)|(?:more|also) (?:from|in|on|by) .{2,40}|more stories|recommended(?: for you| reading)?|most (?:read|popular)|latest (?:news|stories|posts)|read next|up next|editors? picks?|trending(?: now)?|from around the web|recent posts|popular posts|mehr zum thema|das könnte sie auch interessieren|à lire aussi|sur le même sujet|te puede interesar|artículos relacionados|articoli correlati)$/u;
const tags =
  /^(?:tags?|tagged(?: (?:with|as|under))?|keywords?|topics?|schlagwörter|mots-clés|etiquetas|filed under|posted in) ?: +(?=\S)/iu;

const tagsLabel = /^(?:tags|keywords|topics|schlagwörter|mots-clés|etiquetas) ?:?$/iu;

/** Reads what follows the last paragraph of a copied page: tags, lists of other articles, page machinery. */
export function readTail(tail: readonly Passage[]): Claim[] {
  const claims: Claim[] = [];
  let below = false;
  let labelled: number | null = null;
  for (const passage of tail) {
    const sign = tags.exec(passage.text)?.[0];
    if (labelled === passage.group && countTextWords(passage.text) <= 4) {
      claims.push(
        recognise(passage, 'keywords', `Keyword: “${passage.text}”.`, { keywords: [passage.text] }),
      );
    } else if (tagsLabel.test(passage.text)) {
      labelled = passage.group;
      claims.push(recognise(passage, 'keywords', `“${passage.text}” opens the keywords.`, {}));
    } else if (sign !== undefined) {
      below = false;
      const keywords = passage.text
        .slice(sign.length)
        .split(/\s*[,;|•·#]\s*/)
        .filter(Boolean);
      claims.push(recognise(passage, 'keywords', `Keywords read from “${passage.text}”.`, { keywords }));
    } else if (related.test(foldText(passage.text))) {
      below = true;
      claims.push(drop(passage, 'related', 'The heading of a list of other articles.'));
    } else {
      const chrome = claimChrome(passage, { inside: false });
      if (chrome) claims.push(chrome);
      else if (below && !isProse(passage.text))
        claims.push(drop(passage, 'related', 'A link to another article.'));
      else below = false;
    }
  }
  return claims;
}
