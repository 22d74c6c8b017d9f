import type { TopicFields } from '../../outline/fields.ts';
import { nameFields } from '../../outline/fields.ts';
import { noCredit, noFields, noPerson } from '../../outline/no-fields.ts';
import { attribute, children, type Element, find, textOf } from '../html/page-tree.ts';

/** The fields of a news item by their names. Throws when it is none. */
export function rereadNewsItem(item: Element): Record<string, string> {
  if (item.tagName !== 'newsItem') throw new Error('The XML is no news item.');
  const part = (name: string) => children(item).find(({ tagName }) => tagName === name);
  const [rights, meta, content] = [part('rightsInfo'), part('itemMeta'), part('contentMeta')];
  const all = (parent: Element | undefined, name: string) =>
    children(parent).filter(({ tagName }) => tagName === name);
  const text = (parent: Element | undefined, name: string) => textOf(all(parent, name)[0]);
  const roled = (name: string, role: string) =>
    textOf(all(content, name).find(given => attribute(given, 'role') === role));
  const typed = (name: string, type: string) =>
    all(content, name).filter(given => attribute(given, 'type') === type);
  return nameFields({
    ...noFields(),
    headline: roled('headline', ''),
    shortHeadline: roled('headline', 'galley:short'),
    seoTitle: roled('headline', 'galley:seo'),
    socialTitle: roled('headline', 'galley:social'),
    dek: roled('description', 'drol:summary'),
    seoDescription: roled('description', 'galley:seo'),
    socialDescription: roled('description', 'galley:social'),
    byline: text(content, 'by'),
    ednote: text(meta, 'edNote'),
    slug: textOf(typed('altId', 'galley:slug')[0]),
    canonicalUrl: textOf(typed('altId', 'galley:canonical')[0]),
    profile: text(meta, 'profile'),
    created: text(meta, 'firstCreated'),
    modified: text(meta, 'versionCreated'),
    contentCreated: text(content, 'contentCreated'),
    contentModified: text(content, 'contentModified'),
    embargo: text(meta, 'embargoed'),
    expiry: text(meta, 'expires'),
    urgency: text(content, 'urgency'),
    language: attribute(all(content, 'language')[0], 'tag'),
    slugline: text(content, 'slugline'),
    section: textOf(typed('subject', 'galley:section')[0]),
    genre: text(content, 'genre'),
    dateline: text(content, 'dateline'),
    source: text(meta, 'provider'),
    creditLine: text(content, 'creditline'),
    copyrightHolder: text(rights, 'copyrightHolder'),
    copyrightNotice: text(rights, 'copyrightNotice'),
    usageTerms: text(rights, 'usageTerms'),
    licenceUrl: attribute(all(rights, 'link')[0], 'href'),
    keywords: all(content, 'keyword').map(textOf),
    mediaTopics: typed('subject', 'cpnat:abstract').map(readTopic),
    people: typed('subject', 'cpnat:person').map(readTopic),
    organisations: typed('subject', 'cpnat:organisation').map(readTopic),
    events: typed('subject', 'cpnat:event').map(readTopic),
    places: typed('subject', 'cpnat:geoArea').map(readTopic),
    updateChain: all(meta, 'link').map(link => ({
      relation: readOwnCode(attribute(link, 'rel')),
      uri: attribute(link, 'href'),
      title: text(link, 'title'),
    })),
    authors: all(content, 'creator').map(creator => ({
      ...noPerson,
      name: text(creator, 'name'),
      role: readOwnCode(attribute(creator, 'role')),
    })),
    credits: all(content, 'infoSource').map(source => ({
      ...noCredit,
      kind: readOwnCode(attribute(source, 'role')).replace(/^credit-/, ''),
      line: text(source, 'name'),
      picture: attribute(source, 'uri').replace(/^urn:sha256:/, ''),
    })),
  });
}

function readTopic(subject: Element): TopicFields {
  const identifier = ['qcode', 'uri', 'literal'].map(name => attribute(subject, name)).find(Boolean);
  return { name: textOf(find(subject, 'name')), uri: identifier ?? '' };
}

export function readOwnCode(code: string): string {
  const name = code.replace(/^galley:/, '');
  return name === '-' ? '' : decodeURIComponent(name);
}
