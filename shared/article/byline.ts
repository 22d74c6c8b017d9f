import type { Article } from './article.ts';
import type { Author } from './author.ts';

/**
 * The byline that follows from the authors, in the language of the article: `By A, B and C`. Who edited, translated,
 * photographed or checked the piece did not write it and is left out, unless nobody else is named. '' for nobody.
 */
export function composeByline(authors: readonly Author[], language: string): string {
  const names = bylineAuthors(authors).map(({ name }) => name.trim());
  if (names.length === 0) return '';
  const [word, list] = bylineStyle(language);
  const joined = list.format(names);
  return word === '' ? joined : `${word} ${joined}`;
}

/** The authors that the byline is to name: who wrote the piece, or all when nobody of them did. */
export function bylineAuthors(authors: readonly Author[]): Author[] {
  const named = authors.filter(({ name }) => name.trim() !== '');
  const writers = named.filter(({ role }) => !writesNot.test(role.trim()));
  return writers.length > 0 ? writers : named;
}

/** Fields of an article that are about to be set, with the byline when it is one that follows the authors. */
export function withByline(article: Article, fields: Partial<Article>): Partial<Article> {
  if (fields.byline !== undefined || (!fields.authors && !fields.metadata)) return fields;
  if (article.byline !== composeByline(article.authors, article.metadata.language)) return fields;
  const authors = fields.authors ?? article.authors;
  const byline = composeByline(authors, (fields.metadata ?? article.metadata).language);
  return byline === article.byline ? fields : { ...fields, byline };
}

/** What stands before the names in a byline of this language, '' for nothing, and how names are joined. */
export function bylineStyle(language: string): [word: string, list: Intl.ListFormat] {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  // British English writes no comma before the last `and`, which is what desks do on either side of the ocean.
  const joins = primary === '' || primary === 'en' ? 'en-GB' : language;
  return [words[primary] ?? (primary === '' ? 'By' : ''), listFormat(joins)];
}

/** The word before the names of a byline, in every language in which there is one. */
export const bylineWords = (): string[] => Object.values(words);

const words: Record<string, string> = {
  af: 'Deur',
  ar: 'بقلم',
  ca: 'Per',
  cs: 'Od',
  da: 'Af',
  de: 'Von',
  en: 'By',
  es: 'Por',
  fr: 'Par',
  gl: 'Por',
  he: 'מאת',
  it: 'Di',
  nb: 'Av',
  nl: 'Door',
  nn: 'Av',
  no: 'Av',
  pt: 'Por',
  ro: 'De',
  sv: 'Av',
};

const writesNot =
  /^(?:(?:copy |picture |photo |managing )?editor|sub-?editor|photographer|photos?|photography|illustrator|illustrations?|translator|translation|researcher|research|fact-?checker|producer)$/iu;

function listFormat(language: string): Intl.ListFormat {
  try {
    return new Intl.ListFormat(language, { type: 'conjunction' });
  } catch (error) {
    // What stands in the language field is typed by hand and need not be a tag.
    if (error instanceof RangeError) return new Intl.ListFormat('en-GB', { type: 'conjunction' });
    throw error;
  }
}
