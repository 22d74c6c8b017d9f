import type { Topic } from '#shared/metadata/topic.ts';
import { wireOnly } from '../../limits/desk-only.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { onlyFields } from '../../limits/only-fields.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { wireFields } from '../../limits/wire-fields.ts';
import { languageTags, spokenLanguages } from '../html/limits.ts';
import { creditLines, licenceAddress, linkedPieces } from '../ninjs/limits.ts';
import { isInstant } from '../ninjs/values.ts';

/** A date is a day or an instant with its zone. */
const wholeDates: Limit = article => {
  const { created, modified } = article.metadata;
  const kept = (date: string) => (isInstant(date) || isInstant(`${date}T00:00:00Z`) ? date : '');
  const left = { created: kept(created), modified: kept(modified) };
  const count = Number(left.created !== created) + Number(left.modified !== modified);
  return {
    article: { ...article, metadata: { ...article.metadata, ...left } },
    lost: counted('dates of writing that are neither a day nor an instant', count),
  };
};

/** A name is one line there, without tabs. */
const singleLineNames: Limit = article => {
  let count = 0;
  const plain = (text: string) =>
    text.replace(/[\t\n\r]+/g, () => {
      count++;
      return ' ';
    });
  const named = <T extends Topic>(list: T[]) =>
    list.map(topic => ({ ...topic, name: plain(topic.name), uri: plain(topic.uri) }));
  const { metadata } = article;
  const left = {
    ...article,
    authors: article.authors.map(author => ({ ...author, name: plain(author.name) })),
    credits: article.credits.map(credit => ({ ...credit, line: plain(credit.line) })),
    metadata: {
      ...metadata,
      source: plain(metadata.source),
      section: plain(metadata.section),
      genre: plain(metadata.genre),
      copyrightHolder: plain(metadata.copyrightHolder),
      keywords: metadata.keywords.map(plain),
      mediaTopics: named(metadata.mediaTopics),
      people: named(metadata.people),
      organisations: named(metadata.organisations),
      events: named(metadata.events),
      places: named(metadata.places),
    },
  };
  return { article: left, lost: counted('line ends and tabs in names and keywords', count) };
};

/** What NewsML-G2 has no element for. It goes to desks: the ednote and the embargo are in it. */
export const newsmlLimits: readonly Limit[] = [
  wireOnly,
  pictureFiles,
  spokenLanguages,
  languageTags,
  creditLines,
  wholeDates,
  linkedPieces,
  licenceAddress,
  singleLineNames,
  onlyFields([...wireFields, 'contentModified', 'updateChain', 'author role', 'credit picture']),
];
