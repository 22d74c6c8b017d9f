import { nameFields, type TopicFields } from '../../outline/fields.ts';
import { noCredit, noFields, noPerson } from '../../outline/no-fields.ts';
import { attribute, children, type Element, find, textOf } from '../html/page-tree.ts';
import { metaFields } from './meta-fields.ts';

/** The fields of a NITF document by their names. Throws when it is none. */
export function rereadFields(root: Element): Record<string, string> {
  if (root.tagName !== 'nitf') throw new Error('The XML is no NITF document.');
  const [head, body] = [find(root, 'head'), find(root, 'body')];
  const metas = children(head).filter(({ tagName }) => tagName === 'meta');
  const meta = (name: string) =>
    attribute(
      metas.find(given => attribute(given, 'name') === name),
      'content',
    );
  const data = (name: string, value: string) => attribute(find(head, name), value);
  const top = find(body, 'body.head');
  const identified = children(find(head, 'identified-content'));
  const topics = (name: string, code = 'value') =>
    identified.filter(({ tagName }) => tagName === name).map(given => readTopic(given, code));
  return nameFields({
    ...noFields(),
    ...Object.fromEntries(metaFields.map(name => [name, meta(name)])),
    headline: textOf(find(find(top, 'hedline'), 'hl1')),
    byline: textOf(find(top, 'byline')),
    dateline: textOf(find(top, 'dateline')),
    dek: textOf(find(find(top, 'abstract'), 'p')),
    signOff: textOf(find(find(body, 'body.end'), 'tagline')),
    urgency: data('urgency', 'ed-urg'),
    published: data('date.issue', 'norm'),
    embargo: data('date.release', 'norm'),
    expiry: data('date.expire', 'norm'),
    ednote: data('ed-msg', 'info'),
    slug: data('du-key', 'key'),
    copyrightHolder: data('doc.copyright', 'holder'),
    usageTerms: data('doc.rights', 'limitations'),
    keywords: children(find(head, 'key-list')).map(keyword => attribute(keyword, 'key')),
    mediaTopics: topics('classifier'),
    people: topics('person'),
    organisations: topics('org'),
    events: topics('event'),
    places: topics('location', 'location-code'),
    authors: metas
      .filter(given => attribute(given, 'name') === 'author')
      .map(given => ({ ...noPerson, name: attribute(given, 'content') })),
    credits: metas
      .filter(given => attribute(given, 'name').startsWith('credit-'))
      .map(given => ({
        ...noCredit,
        kind: attribute(given, 'name').slice('credit-'.length),
        line: attribute(given, 'content'),
      })),
  });
}

function readTopic(topic: Element, code: string): TopicFields {
  return { name: textOf(topic), uri: attribute(topic, code) };
}
