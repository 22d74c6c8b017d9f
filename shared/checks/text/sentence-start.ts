import { proseCheck, type Spot } from './prose-check.ts';
import { sentenceBreaks } from './sentences.ts';

/** Words that may begin in lower case anywhere: particles of names, and what the web writes small. */
const small = /^(?:de|del|della|di|da|du|van|von|der|ten|ter|al|el|bin|ibn|x|http|https|www|i\.e|e\.g)$/;

/** A sentence that begins in lower case: mostly a full stop has cut it off the one before. */
export const sentenceInLowerCase = proseCheck({
  rule: 'text.sentence-in-lower-case',
  severity: 'warning',
  languages: ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'],
  find: text =>
    sentenceBreaks(text).flatMap(({ sign, next, wordBefore, closing }): Spot[] => {
      const word = /^[\p{L}\p{M}.'’]+/u.exec(text.slice(next, next + 60))?.[0] ?? '';
      if (!/^\p{Ll}/u.test(word) || /\p{Lu}/u.test(word) || small.test(word)) return [];
      // “b)” counts.
      if (text[next + word.length] === ')') return [];
      // “Why?” he asked; Yahoo! is; and so on … in the same breath.
      if (closing !== '' || sign !== '.') return [];
      // “Yrs.”, “Ph.”: an abbreviation that no list has.
      if (/^\p{Lu}/u.test(wordBefore) && wordBefore.length < 5) return [];
      return [
        {
          start: next,
          end: next + word.length,
          message: 'This sentence begins in lower case, or a full stop has cut one in two.',
        },
      ];
    }),
});

/** Verbs that nearly any sentence has, and endings of others. */
const verbs =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|’s|'s|let|go|went|say|says|said|see|saw|came|come|makes?|made|took|takes?|gave|gives?|got|gets?|keeps?|kept|left|know|knew|think|thought)\b|\p{L}{2}(?:ed|ing|es)\b|n[’']t\b/iu;
/** With these a short sentence may well do without a verb. */
const complete =
  /^(?:no|yes|not|none|nothing|never|and|or|but|so|why|how|what|who|where|when|thanks|thank|hello|maybe|perhaps|indeed|right|exactly|really|today|now|then|there|here|again|well|ok|okay|oh|ah|enough|period|seriously|obviously|certainly|absolutely|possibly|probably)\b/iu;

/** What is left of a sentence that lost its other part: two or three words without a verb at the end of a paragraph. */
export const strandedFragment = proseCheck({
  rule: 'text.stranded-fragment',
  severity: 'suggestion',
  languages: ['en'],
  find: text => {
    const last = sentenceBreaks(text).at(-1);
    if (last?.sign !== '.' || last.closing !== '') return [];
    const rest = text.slice(last.next);
    const words = rest.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    const plain = /^\p{Lu}[\p{L}\p{M}’' -]+\.$/u.test(rest) && words.length > 1 && words.length < 4;
    if (!plain || verbs.test(rest) || complete.test(rest)) return [];
    return [
      {
        start: last.next,
        end: text.length,
        message: 'Only this is left of a sentence; the rest seems to be lost.',
      },
    ];
  },
});

/** Endings of words that are the name of nothing by themselves. */
const commonNoun = /(?:tion|sion|ment|ness|ance|ence|ship)$/;
const nameContext = /^(?:of|for|on)$/;

/** A common noun with a capital in the middle of a sentence: “the Coordination between them”. */
export const capitalInside = proseCheck({
  rule: 'text.capital-inside',
  severity: 'suggestion',
  languages: ['en'],
  find: text =>
    [
      ...text.matchAll(/(?<=\p{Ll} (?:the|a|an|its|their|his|her|this) )(\p{Lu}\p{Ll}{5,}) (\p{Ll}+)/gu),
    ].flatMap((hit): Spot[] => {
      const [, word = '', next = ''] = hit;
      // “the Convention of 1951” may be one; “the Coordination between” is none.
      if (!commonNoun.test(word) || nameContext.test(next)) return [];
      return [
        {
          start: hit.index,
          end: hit.index + word.length,
          message: `“${word}” has a capital in the middle of a sentence.`,
          replacement: word.toLowerCase(),
        },
      ];
    }),
});
