import { z } from 'zod';
import { nameFields } from '../../outline/fields.ts';
import { noCredit, noFields, noPerson } from '../../outline/no-fields.ts';

const text = z.string().default('');
const many = <T extends z.ZodType>(entry: T) => z.array(entry).default([]);
const roled = many(z.looseObject({ role: z.string(), value: z.string() }));
const topic = z
  .looseObject({ name: text, uri: text, literal: text, rel: text })
  .transform(given => ({ ...given, identifier: given.uri || given.literal }));
const contact = z.looseObject({ type: z.string(), name: text, value: z.string() });

const itemSchema = z.looseObject({
  profile: text,
  firstCreated: text,
  versionCreated: text,
  contentCreated: text,
  embargoedUntil: text,
  expires: text,
  urgency: z.number().optional(),
  language: text,
  slugline: text,
  edNote: text,
  headlines: roled,
  descriptions: roled,
  by: text,
  located: text,
  bodies: z.array(z.looseObject({ role: z.literal('main'), value: z.string() })).length(1),
  people: many(topic.and(z.looseObject({ contactInfo: many(contact) }))),
  organisations: many(topic),
  places: many(topic),
  events: many(topic),
  subjects: many(topic),
  genres: many(z.looseObject({ name: z.string() })),
  infoSources: many(z.looseObject({ name: text, role: z.string(), uri: text })),
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  rightsInfo: z
    .looseObject({ linkedRights: text, encodedRights: text })
    .default({ linkedRights: '', encodedRights: '' }),
  altIds: roled,
  associations: many(z.looseObject({ name: z.string(), rel: text, uri: z.string(), title: text })),
});

/** What a ninjs item says: its fields by their names, and its body as HTML. Throws when it is none. */
export function rereadItem(json: string): { fields: Record<string, string>; body: string } {
  const item = itemSchema.parse(JSON.parse(json));
  const role = (list: { role: string; value: string }[], name: string) =>
    list.find(given => given.role === name)?.value ?? '';
  const source = (name: string) => item.infoSources.find(given => given.role === name)?.name ?? '';
  const topics = (list: { name: string; identifier: string }[]) =>
    list.map(({ name, identifier }) => ({ name, uri: identifier }));
  const subjects = (rel: string) => item.subjects.filter(given => given.rel === rel);
  const fields = nameFields({
    ...noFields(),
    headline: role(item.headlines, 'main'),
    shortHeadline: role(item.headlines, 'short'),
    seoTitle: role(item.headlines, 'seo'),
    socialTitle: role(item.headlines, 'social'),
    dek: role(item.descriptions, 'summary'),
    seoDescription: role(item.descriptions, 'seo'),
    socialDescription: role(item.descriptions, 'social'),
    byline: item.by,
    ednote: item.edNote,
    slug: role(item.altIds, 'slug'),
    canonicalUrl: role(item.altIds, 'canonical'),
    profile: item.profile,
    created: item.firstCreated,
    modified: item.versionCreated,
    contentCreated: item.contentCreated,
    embargo: item.embargoedUntil,
    expiry: item.expires,
    urgency: String(item.urgency ?? ''),
    language: item.language,
    slugline: item.slugline,
    section: subjects('section')[0]?.name ?? '',
    genre: item.genres[0]?.name ?? '',
    dateline: item.located,
    source: source('source'),
    creditLine: source('creditline'),
    copyrightHolder: item.copyrightHolder,
    copyrightNotice: item.copyrightNotice,
    usageTerms: item.usageTerms,
    licenceUrl: item.rightsInfo.linkedRights || item.rightsInfo.encodedRights,
    keywords: subjects('keyword').map(({ literal }) => literal),
    mediaTopics: topics(subjects('about')),
    people: topics(item.people.filter(({ rel }) => rel === 'about')),
    organisations: topics(item.organisations),
    events: topics(item.events),
    places: topics(item.places),
    updateChain: item.associations
      .filter(({ name }) => name.startsWith('version'))
      .map(({ rel, uri, title }) => ({ relation: rel, uri, title })),
    authors: item.people.filter(({ rel }) => rel.startsWith('author')).map(readAuthor),
    credits: item.infoSources
      .filter(given => given.role.startsWith('credit:'))
      .map(({ name, role: given, uri }) => ({
        ...noCredit,
        kind: given.slice('credit:'.length),
        line: name,
        picture: uri.replace(/^urn:sha256:/, ''),
      })),
  });
  return { fields, body: item.bodies[0]?.value ?? '' };
}

function readAuthor({
  name,
  rel,
  contactInfo,
}: {
  name: string;
  rel: string;
  contactInfo: z.infer<typeof contact>[];
}) {
  return {
    ...noPerson,
    name,
    role: rel.slice('author:'.length),
    url: contactInfo.find(({ type }) => type === 'web')?.value ?? '',
    social: contactInfo
      .filter(({ type }) => type === 'social')
      .map(account => ({ network: account.name, url: account.value })),
  };
}
