import { deskOnly } from '../../limits/desk-only.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { mapParts } from '../../limits/map-parts.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { picturesIn } from '../../pictures-in.ts';
import { isLanguageTag } from './language.ts';
import { readDay } from './published.ts';

/** By these the desk plans and finds a piece; a published page has no place for them. */
const deskFields: Limit = article => {
  const { slugline, urgency, priority, embargo } = article.metadata;
  const given = [article.slug, article.profile, slugline, urgency, priority, embargo];
  const metadata = { ...article.metadata, slugline: '', urgency: null, priority: null, embargo: '' };
  return {
    article: { ...article, slug: '', profile: '', metadata },
    lost: counted(
      'desk fields (slug, profile, slugline, urgency, priority, embargo)',
      given.filter(Boolean).length,
    ),
  };
};

/** A page has one date of its writing and one of its last change: those that the desk states, else its records. */
export const statedDates: Limit = article => {
  const { created, modified } = article.metadata;
  return {
    article: {
      ...article,
      createdAt: created || article.createdAt,
      modifiedAt: modified || article.modifiedAt,
      metadata: { ...article.metadata, created: '', modified: '' },
    },
    lost: counted(
      'dates of record (the page has those that the desk states)',
      [created, modified].filter(Boolean).length,
    ),
  };
};

/** Where an author can be followed is an address in schema.org, and nothing else. */
export const socialNetworks: Limit = article => {
  let count = 0;
  const authors = article.authors.map(author => ({
    ...author,
    social: author.social
      .filter(({ url }) => url !== '' || count++ < 0)
      .map(account => {
        if (account.network !== '') count++;
        return { ...account, network: '' };
      }),
  }));
  return { article: { ...article, authors }, lost: counted('names of authors’ social networks', count) };
};

/**
 * The card for links to the page needs a picture that has an address, and the page has its pictures in itself. Words
 * for the card that are those of the page cost nothing.
 */
const socialCard: Limit = article => {
  const { socialCard: card, seoTitle, seoDescription } = article.metadata;
  const title = card.title === (seoTitle || article.headline) ? '' : card.title;
  const description = card.description === (seoDescription || article.dek) ? '' : card.description;
  const metadata = { ...article.metadata, socialCard: { title, description, image: null, imageAlt: '' } };
  return {
    article: { ...article, metadata },
    lost: counted('picture of the social card', card.image !== null || card.imageAlt !== '' ? 1 : 0),
  };
};

export const spokenLanguages: Limit = article => {
  let count = 0;
  const body = mapParts(article.body, part => {
    if (part.type !== 'text' || part.language === '' || isLanguageTag(part.language)) return [part];
    count++;
    return [{ ...part, language: '' }];
  });
  return {
    article: { ...article, body },
    lost: counted('languages of passages that are no language tags', count),
  };
};

export const languageTags: Limit = article => {
  const { language } = article.metadata;
  if (language === '' || isLanguageTag(language)) return { article, lost: [] };
  const metadata = { ...article.metadata, language: '' };
  return {
    article: { ...article, metadata },
    lost: counted(`the language “${language}”, which is no language tag`, 1),
  };
};

export const publicationDate: Limit = article => {
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
    picturesIn(article.body).filter(({ asset }) => asset === null).length,
  ),
});

/** What a public page does not hold. */
export const pageLimits: readonly Limit[] = [
  deskOnly,
  pictureFiles,
  deskFields,
  statedDates,
  socialNetworks,
  socialCard,
  spokenLanguages,
  languageTags,
  publicationDate,
  picturesElsewhere,
];
