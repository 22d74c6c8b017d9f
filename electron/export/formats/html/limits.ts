import { counted, type Limit } from '../../limits/limit.ts';
import { isLanguageTag } from './language.ts';
import { readDay } from './published.ts';

/** Slug and content profile are names of the desk, for which a published page has no place. */
const deskFields: Limit = article => ({
  article: { ...article, slug: '', profile: '' },
  lost: counted('desk fields (slug, profile)', [article.slug, article.profile].filter(Boolean).length),
});

/** An author's mail address is how the desk reaches them and is nobody else's. */
const mailAddresses: Limit = article => ({
  article: { ...article, authors: article.authors.map(author => ({ ...author, email: '' })) },
  lost: counted(
    'e-mail addresses of authors (kept for the desk)',
    article.authors.filter(({ email }) => email).length,
  ),
});

const languageTags: Limit = article => {
  const { language } = article.metadata;
  if (language === '' || isLanguageTag(language)) return { article, lost: [] };
  const metadata = { ...article.metadata, language: '' };
  return {
    article: { ...article, metadata },
    lost: counted(`the language “${language}”, which is no language tag`, 1),
  };
};

const publicationDate: Limit = article => {
  const { published } = article.metadata;
  if (published === '' || readDay(published)) return { article, lost: [] };
  const metadata = { ...article.metadata, published: '' };
  return {
    article: { ...article, metadata },
    lost: counted(`the publication date “${published}”, which is no date`, 1),
  };
};

/** Changes nothing: the page names and links these pictures, but does not show them, and the receipt says so. */
const picturesElsewhere: Limit = article => ({
  article,
  lost: counted(
    'pictures not kept with the article (the page links to them)',
    article.body.filter(block => block.type === 'image' && block.asset === null).length,
  ),
});

/** What a public page does not hold. */
export const pageLimits: readonly Limit[] = [
  deskFields,
  mailAddresses,
  languageTags,
  publicationDate,
  picturesElsewhere,
];
