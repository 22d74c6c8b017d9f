import { creditLine } from '#shared/metadata/credit-line.ts';
import { wireOnly } from '../../limits/desk-only.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { onlyFields } from '../../limits/only-fields.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { wireFields } from '../../limits/wire-fields.ts';
import { languageTags, spokenLanguages } from '../html/limits.ts';
import { isInstant, isUri } from './values.ts';

/** A wire has one line for a credit: the printed one. What is not printed of it goes. */
export const creditLines: Limit = article => ({
  article: { ...article, credits: article.credits.map(credit => ({ ...credit, line: creditLine(credit) })) },
  lost: [],
});

/** The date of first writing is an instant with its zone there, never a day alone. */
export const instants: Limit = article => {
  const { created } = article.metadata;
  if (created === '' || isInstant(created)) return { article, lost: [] };
  return {
    article: { ...article, metadata: { ...article.metadata, created: '' } },
    lost: counted('date of the first writing, which has no time or zone', 1),
  };
};

/** Pieces that are linked have to have an identifier. */
export const linkedPieces: Limit = article => {
  const { updateChain } = article.metadata;
  const kept = updateChain.filter(({ uri }) => isUri(uri));
  return {
    article: { ...article, metadata: { ...article.metadata, updateChain: kept } },
    lost: counted('links to other versions without an identifier', updateChain.length - kept.length),
  };
};

/** A wire names a licence by its address. */
export const licenceAddress: Limit = article => {
  const { licence } = article.metadata;
  return {
    article: {
      ...article,
      metadata: { ...article.metadata, licence: { ...licence, name: '', version: '' } },
    },
    lost: counted(
      'name and version of the licence (its address is kept)',
      licence.name + licence.version === '' ? 0 : 1,
    ),
  };
};

/** What ninjs has no property for. It goes to desks: the ednote and the embargo are in it. */
export const wireLimits: readonly Limit[] = [
  wireOnly,
  pictureFiles,
  spokenLanguages,
  languageTags,
  creditLines,
  instants,
  linkedPieces,
  licenceAddress,
  onlyFields([...wireFields, 'updateChain', 'author role', 'author url', 'author social', 'credit picture']),
];
