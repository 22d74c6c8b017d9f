import { proseCheck, type Spot } from './prose-check.ts';

/** Words that stand twice on purpose: “had had”, “very, very” without its comma, “no no”. */
const onPurpose = new Set(
  'that had very no ha bye blah cha so many is do hush long far there now ho hear tut bang knock really'.split(
    ' ',
  ),
);

/** The same word twice in a row. */
export const doubledWord = proseCheck({
  rule: 'text.doubled-word',
  severity: 'warning',
  languages: 'all',
  find: text =>
    [
      ...text.matchAll(/(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)[ \u00a0]+\1(?![\p{L}\p{M}\p{N}'’-])/giu),
    ].flatMap((hit): Spot[] => {
      const [whole, word = ''] = hit;
      const second = whole.slice(-word.length);
      // “Walla Walla”, “Duran Duran”: a name; one letter is an initial or a sound.
      if (word.length < 2 || /^\p{Lu}/u.test(second) || onPurpose.has(word.toLowerCase())) return [];
      return [
        {
          start: hit.index,
          end: hit.index + whole.length,
          message: `“${word}” stands here twice.`,
          replacement: word,
        },
      ];
    }),
});
