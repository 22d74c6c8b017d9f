import type { Inline } from '#shared/article/inline.ts';
import { webAddress } from './links.ts';
import type { ReadElement, Reader } from './page.ts';
import { attribute, type Element, findFirst } from './tree.ts';

export const readDivider: ReadElement = reader => {
  const { page } = reader;
  reader.push({ type: 'divider', id: page.newId() });
};

/** Frames, films, sounds and objects become a card with their address, which is never fetched. */
export const readEmbed: ReadElement = (reader, element, context) => {
  if (pushEmbed(reader, element, [])) return;
  reader.page.losses.add('embed');
  // What stands inside for readers that cannot show it.
  if (element.tagName !== 'iframe') reader.readChildren(element, context);
};

/** Adds the card of an embedded object; false when it has no address that may be kept. */
export function pushEmbed(reader: Reader, element: Element, caption: Inline[]): boolean {
  const source = findFirst(element, 'source', 'embed');
  const candidates = [
    attribute(element, 'src'),
    attribute(element, 'data'),
    attribute(element, 'data-src'),
    source ? attribute(source, 'src') : '',
  ];
  const address = candidates.map(webAddress).find(one => one !== '');
  if (address === undefined) return false;
  reader.push({
    type: 'embed',
    id: reader.page.newId(),
    kind: kindOf(element.tagName, address),
    address,
    title: attribute(element, 'title').slice(0, 500),
    caption,
  });
  return true;
}

const kindOfHost: readonly [RegExp, string][] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/, 'video'],
  [/(?:^|\.)(?:soundcloud\.com|open\.spotify\.com|podcasts\.apple\.com)$/, 'audio'],
  [
    /(?:^|\.)(?:twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|mastodon\.social|bsky\.app)$/,
    'social',
  ],
  [/(?:^|\.)(?:openstreetmap\.org|maps\.google\.com)$/, 'map'],
];

function kindOf(tag: string, address: string): string {
  if (tag === 'video' || tag === 'audio') return tag;
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]+)(?::\d+)?(\/[^?#]*)?/i.exec(address) ?? [];
  if (/(?:^|\.)google\.[a-z.]+$/i.test(host) && path.startsWith('/maps')) return 'map';
  if (/\.pdf$/i.test(path)) return 'document';
  return kindOfHost.find(([pattern]) => pattern.test(host.toLowerCase()))?.[1] ?? 'link';
}
