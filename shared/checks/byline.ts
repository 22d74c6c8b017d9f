import type { Article } from '#shared/article/article.ts';
import { bylineAuthors, bylineStyle, bylineWords } from '#shared/article/byline.ts';
import { foldName } from '#shared/article/same-name.ts';
import { aboutWhole } from './about-whole.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { inBrief } from './in-brief.ts';

/** The byline names others than the authors, or not all of them. How it words that is left to who writes it. */
export const bylineAgainstAuthors: Check = {
  rule: 'byline.differs-from-authors',
  find: ({ byline, authors, metadata }) => {
    const named = authors.filter(({ name }) => name.trim() !== '');
    if (byline.trim() === '') {
      return named.length === 0 ? [] : [aboutWhole('warning', 'There are authors, and the byline is empty.')];
    }
    if (named.length === 0) {
      return [aboutWhole('warning', `The byline is “${inBrief(byline)}”, and the article has no author.`)];
    }
    const line = foldName(byline);
    const left = bylineAuthors(authors)
      .filter(({ name }) => !line.includes(foldName(name)))
      .map(({ id, name }) => aboutWhole('warning', `The byline does not name ${inBrief(name)}.`, id));
    return [...left, ...strangers(byline, named, metadata.language)];
  },
};

/** A part of the byline that names no author may be an agency or a place, so it is asked rather than said. */
function strangers(byline: string, authors: Article['authors'], language: string): Omit<Finding, 'rule'>[] {
  const names = authors.map(({ name }) => foldName(name));
  return namesIn(byline, language)
    .filter(part => !names.some(name => foldName(part).includes(name) || name.includes(foldName(part))))
    .map(part =>
      aboutWhole('suggestion', `The byline names “${inBrief(part)}”, who is not among the authors.`),
    );
}

/** The names in a byline: what stands between the word before them, commas and the language's `and`. */
function namesIn(byline: string, language: string): string[] {
  const [, list] = bylineStyle(language);
  const and = list.formatToParts(['a', 'b']).find(({ type }) => type === 'literal')?.value ?? ' and ';
  const line = byline.trim();
  const word = bylineWords().find(one => line.toLowerCase().startsWith(`${one.toLowerCase()} `)) ?? '';
  return line
    .slice(word.length)
    .replaceAll(and, ',')
    .split(/[,;/&،、]| and /iu)
    .map(part => part.trim())
    .filter(part => part !== '');
}
