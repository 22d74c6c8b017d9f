import { proseCheck, type Spot } from './prose-check.ts';

const spaceBefore = (signs: string) =>
  new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}”’)\\]])[ \\u00a0]+([${signs}])(?![${signs}.\\d\\p{L}()])`, 'gu');

function beforeSign(pattern: RegExp) {
  return (text: string): Spot[] =>
    [...text.matchAll(pattern)].map(hit => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      message: `A space stands before “${hit[1]}”.`,
      replacement: hit[1] ?? '',
    }));
}

/** A space before a comma or full stop. */
export const spaceBeforeStop = proseCheck({
  rule: 'text.space-before-stop',
  severity: 'warning',
  languages: 'all',
  find: beforeSign(spaceBefore('.,')),
});

/** A space before one of the signs that French sets apart and English does not. */
export const spaceBeforeSign = proseCheck({
  rule: 'text.space-before-sign',
  severity: 'warning',
  languages: ['en', 'de', 'es', 'it', 'nl', 'pt'],
  find: beforeSign(spaceBefore(';:!?')),
});

/** Words with which a sentence goes on; before them a full stop without a space is no part of a name or address. */
const goesOn = 'the|and|but|it|he|she|they|this|that|there|in|on|at|of|for|with|as|if|when|already|we';

/** No space after a full stop, comma or semicolon. */
export const spaceMissing = proseCheck({
  rule: 'text.space-missing',
  severity: 'warning',
  languages: 'all',
  find: text =>
    [
      ...text.matchAll(
        new RegExp(
          `(?<=\\p{Ll}{2}[”’)]?)([.!?])(?=\\p{Lu}\\p{Ll}|(?:${goesOn})\\b)|(?<=\\p{Ll}{2})([,;])(?=\\p{L}{2})`,
          'gu',
        ),
      ),
    ].map(hit => ({
      start: hit.index,
      end: hit.index + 1,
      message: `A space is missing after “${hit[0]}”.`,
      replacement: `${hit[0]} `,
    })),
});

/** More than one space between words. */
export const spaceDoubled = proseCheck({
  rule: 'text.space-doubled',
  severity: 'suggestion',
  languages: 'all',
  find: text =>
    [...text.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(hit => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      message: 'More than one space stands here.',
      replacement: ' ',
    })),
});

/** A hyphen that clings to one word only: “troops -Koreans”. “Mid- to late” and “Hin- und” are none. */
export const danglingHyphen = proseCheck({
  rule: 'text.dangling-hyphen',
  severity: 'warning',
  languages: ['en', 'fr', 'es'],
  find: text =>
    [
      ...text.matchAll(
        /(?<=[\p{L}\p{N}]) -(?=\p{L}{3})(?![^.]{0,60}\p{L}- )|(?<=\p{L}{3})- (?=\p{Ll}{2})(?!(?:and|or|to|nor|versus|through|but|et|ou|y|o)\b)(?<! -[^.]{0,60})/gu,
      ),
    ].map(hit => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      message: 'This hyphen joins nothing: a word is missing beside it, or it should be a dash.',
    })),
});
