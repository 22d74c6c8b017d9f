import { languageTag } from '#shared/html/language-tag.ts';
import { attribute } from '#shared/html/tree.ts';
import { tidy } from '../page-tree.ts';
import { type FoundAuthors, findAuthors } from './find-authors.ts';
import { type FoundDates, findDates } from './find-dates.ts';
import { type FoundTitles, findTitles } from './find-titles.ts';
import type { PageSources } from './page-sources.ts';
import { texts } from './read-json-ld.ts';
import { withoutEntities } from './read-meta-tags.ts';

/** Everything that a page says about its article beside the text; '' and [] for what it does not. */
export interface PageFields extends FoundTitles, FoundDates, FoundAuthors {
  siteName: string;
  canonicalUrl: string;
  language: string;
  section: string;
  keywords: string[];
}

const mostKeywords = 40;

export function readPageFields(sources: PageSources): PageFields {
  const { page, meta, article, siteName, address } = sources;
  const language = [
    ...texts(article?.['inLanguage']),
    attribute(page, 'lang') || attribute(page, 'xml:lang'),
    meta.first('content-language', 'dc:language', 'language', 'og:locale').replaceAll('_', '-'),
  ];
  const section =
    texts(article?.['articleSection'])[0] ??
    meta.first('article:section', 'parsely-section', 'og:section', 'section');
  return {
    ...findTitles(sources),
    ...findDates(sources),
    ...findAuthors(sources),
    siteName,
    canonicalUrl: address,
    language: language.map(said => languageTag(said)).find(Boolean) ?? '',
    section: tidy(withoutEntities(section)).slice(0, 100),
    keywords: readKeywords(sources),
  };
}

function readKeywords({ meta, article }: PageSources): string[] {
  const lists = [
    texts(article?.['keywords']),
    meta.all('article:tag'),
    meta.all('news_keywords'),
    meta.all('keywords', 'parsely-tags'),
  ];
  const given = lists.find(list => list.length > 0) ?? [];
  const words = given.flatMap(text => text.split(/[,;]/)).map(word => tidy(withoutEntities(word)));
  return [...new Set(words.filter(word => word !== '' && word.length <= 80))].slice(0, mostKeywords);
}
