import type { Article } from '#shared/article/article.ts';
import type { ImportNote } from './import-note.ts';

/** What the texts say that go back into the body, and those that stay in their fields. */
interface Texts {
  gone: string;
  stays: string;
}

/** What each field of a note is without the texts that go; in the words of `ImportNote.fields`. */
const without: Record<string, (article: Article, texts: Texts) => Partial<Article>> = {
  headline: () => ({ headline: '' }),
  dek: () => ({ dek: '' }),
  byline: () => ({ byline: '' }),
  authors: ({ authors }, { gone, stays }) => ({
    authors: authors
      .filter(({ name }) => name === '' || !gone.includes(name) || stays.includes(name))
      .map(author => (author.bio !== '' && gone.includes(author.bio) ? { ...author, bio: '' } : author)),
  }),
  credits: ({ credits }, { gone, stays }) => ({
    credits: credits.filter(({ line, creator, source }) => {
      const said = [line, creator, source].find(text => text !== '');
      return said === undefined || !gone.includes(said) || stays.includes(said);
    }),
  }),
  published: ({ metadata }) => ({ metadata: { ...metadata, published: '' } }),
  section: ({ metadata }) => ({ metadata: { ...metadata, section: '' } }),
  keywords: ({ metadata }, { gone }) => ({
    metadata: { ...metadata, keywords: metadata.keywords.filter(word => !gone.includes(word)) },
  }),
  siteName: ({ provenance }) => ({ provenance: provenance && { ...provenance, siteName: '' } }),
  siteTagline: ({ provenance }) => ({ provenance: provenance && { ...provenance, siteTagline: '' } }),
  siteUser: ({ provenance }) => ({ provenance: provenance && { ...provenance, siteUser: '' } }),
};

/** Where the texts of notes went that do not say it themselves. */
const fieldsOf: Record<string, readonly string[]> = {
  headline: ['headline'],
  dek: ['dek'],
  byline: ['byline', 'authors'],
  author: ['authors'],
  credit: ['credits'],
  published: ['published'],
  section: ['section'],
  keywords: ['keywords'],
  'site-name': ['siteName'],
  'site-tagline': ['siteTagline'],
  'site-user': ['siteUser'],
};

/**
 * The article without what was read out of the notes `gone`. People and credits stay that a note of `stays` names,
 * too: who stands in the byline and below the text is still an author when one of the two goes.
 */
export function takeOutOfFields(
  article: Article,
  gone: readonly ImportNote[],
  stays: readonly ImportNote[],
): Article {
  const isRecognised = (note: ImportNote) => note.kind === 'recognised';
  const texts = { gone: textOf(gone.filter(isRecognised)), stays: textOf(stays.filter(isRecognised)) };
  const fields = new Set(gone.filter(isRecognised).flatMap(note => note.fields ?? fieldsOf[note.code] ?? []));
  let rest = article;
  for (const field of fields) rest = { ...rest, ...without[field]?.(rest, texts) };
  return rest;
}

function textOf(notes: readonly ImportNote[]): string {
  return notes.map(({ text }) => text ?? '').join('\n');
}
