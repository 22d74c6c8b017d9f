import type { Block } from '#shared/article/blocks/block.ts';
import { type Credit, newCredit } from '#shared/article/credit.ts';
import { textSpan } from '#shared/article/inline.ts';
import { isRecord } from '#shared/article/is-record.ts';
import type { Origin } from '#shared/clock.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { webAddress } from '#shared/html/links.ts';
import { attribute, type Element, walk } from '#shared/html/tree.ts';
import { recognised } from '../report-note.ts';
import { readCredit } from '../scraped/find-credits.ts';
import { isName } from '../scraped/read-name.ts';
import type { PageSources } from './metadata/page-sources.ts';
import { texts } from './metadata/read-json-ld.ts';
import { hasWord, namesOf, parentElement, readShort } from './page-tree.ts';

/** The picture that a page declares as that of the article, as it stands on the page. */
export interface LeadPicture {
  address: string;
  alt: string;
  caption: string;
  /** The line that says whose picture it is; '' for none. */
  credit: string;
  /** What the picture is called whatever its size, to tell whether the body has it. */
  key: string;
}

/** Finds the picture that the page declares and also shows; null when it shows none such. */
export function findLeadPicture(
  { page, meta, article }: PageSources,
  complete: (address: string) => string,
): LeadPicture | null {
  const image = article?.['image'];
  const linked = (Array.isArray(image) ? image : [image]).flatMap(one =>
    texts(isRecord(one) ? (one['url'] ?? one['contentUrl'] ?? one['@id']) : one),
  );
  const declared = [
    ...linked,
    ...meta.all('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'sailthru.image.full'),
  ];
  const keys = new Set(declared.map(pictureKey).filter(key => key.length >= 4));
  if (keys.size === 0) return null;
  let found: LeadPicture | null = null;
  walk(page, element => {
    if (found || element.tagName === 'head') return 'skip';
    if (element.tagName !== 'img') return undefined;
    const addresses = ['data-src', 'data-original', 'data-lazy-src', 'src'].map(name =>
      attribute(element, name),
    );
    const address = addresses.find(one => keys.has(pictureKey(one)));
    if (address === undefined) return undefined;
    const whole = webAddress(complete(address));
    if (whole !== '')
      found = {
        address: whole,
        key: pictureKey(address),
        alt: attribute(element, 'alt').replace(/\s+/g, ' ').trim().normalize('NFC'),
        ...captionOf(element),
      };
    return 'skip';
  });
  return found;
}

/** The body with the lead picture, its credit as a record of its own, and what there is to say of it. */
export function placeLeadPicture(
  body: readonly Block[],
  lead: LeadPicture | null,
  origin: Origin,
): { body: Block[]; credits: Credit[]; notes: ImportNote[] } {
  if (!lead) return { body: [...body], credits: [], notes: [] };
  const { address, alt, caption, credit, key } = lead;
  const credits = credit === '' ? [] : [toCredit(credit, origin)];
  const notes = credits.map(({ line }) =>
    recognised('credit', `Credit of the lead picture: “${line}”.`, null),
  );
  const there = body.some(
    block => (block.type === 'image' && pictureKey(block.address) === key) || block.type === 'gallery',
  );
  if (there) return { body: [...body], credits, notes };
  const block: Block = {
    type: 'image',
    id: origin.newId(),
    asset: null,
    address,
    alt,
    caption: caption === '' ? [] : [textSpan(caption)],
  };
  notes.unshift(
    recognised('lead-picture', `Lead picture, kept as its address and not fetched: ${address}`, null),
  );
  return { body: [block, ...body], credits, notes };
}

function toCredit(line: string, origin: Origin): Credit {
  const read = readCredit(line)?.credit;
  const shown = read?.line ?? line;
  return {
    ...newCredit(origin.newId(), 'image', shown),
    creator: read?.creator ?? (isName(shown) ? shown : ''),
  };
}

const creditNames =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?credit|image-?credit|source|attribution)(?=$|[\s_-])|credit/i;
const captionNames = /(?:^|[\s_-])(?:caption|legend|image-?caption|media-?caption)(?=$|[\s_-])|caption/i;

/** Caption and credit of a picture, from what stands around it at most four levels up. */
function captionOf(picture: Element): { caption: string; credit: string } {
  let around = parentElement(picture);
  for (let level = 0; around && level < 4; level++, around = parentElement(around)) {
    const caption = textNamed(
      around,
      element => element.tagName === 'figcaption' || captionNames.test(namesOf(element)),
    );
    const credit = textNamed(
      around,
      element => creditNames.test(namesOf(element)) || hasWord(element, 'itemprop', 'copyrightholder'),
    );
    if (caption !== '' || credit !== '' || around.tagName === 'figure') {
      const rest = credit !== '' && caption !== credit ? caption.replace(credit, '').trim() : caption;
      return rest === credit ? { caption: '', credit } : { caption: rest, credit };
    }
  }
  return { caption: '', credit: '' };
}

function textNamed(root: Element, test: (element: Element) => boolean): string {
  let found = '';
  walk(root, element => {
    if (found !== '') return 'skip';
    if (!test(element)) return undefined;
    found = readShort(element, 600);
    return found === '' ? undefined : 'skip';
  });
  return found;
}

/** What a picture is called in every size: the last part of its address without size and extension. */
function pictureKey(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name
    .replace(/\.[a-z]{3,4}$/, '')
    .replace(/(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{3,4}w?|[234]x|large|medium|small|scaled|thumb(?:nail)?))+$/, '');
}
