import type { Author } from './author.ts';

/** The authors of whom “About the author” tells: everybody of whom more is known than the name. */
export function authorsTold<T extends Pick<Author, 'bio' | 'jobTitle' | 'affiliation' | 'url'>>(
  authors: readonly T[],
): T[] {
  return authors.filter(author => author.bio || author.jobTitle || author.affiliation || author.url);
}

/** What stands behind the name there, e.g. `Reporter, Example Weekly`; '' for nothing. */
export function authorPost({ jobTitle, affiliation }: Pick<Author, 'jobTitle' | 'affiliation'>): string {
  return [jobTitle, affiliation].filter(part => part !== '').join(', ');
}

/** The heading above it in the language of the article; English, and said to be (`lang`), where Galley has none. */
export function aboutHeading(count: number, language: string): { text: string; lang: string | null } {
  const known = headings[language.toLowerCase().split('-')[0] ?? ''];
  const [one, more] = known ?? headings['en'] ?? ['', ''];
  return { text: count === 1 ? one : more, lang: known ? null : 'en' };
}

const headings: Record<string, readonly [one: string, more: string]> = {
  en: ['About the author', 'About the authors'],
  de: ['Zur Person', 'Zu den Personen'],
  fr: ['À propos de l’auteur', 'À propos des auteurs'],
  es: ['Sobre el autor', 'Sobre los autores'],
};
