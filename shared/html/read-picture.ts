import type { Image } from '#shared/article/blocks/image.ts';
import type { Inline } from '#shared/article/inline.ts';
import { webAddress } from './links.ts';
import type { ReadElement, Reader } from './page.ts';
import { attribute, type Element, findFirst, hasAttribute } from './tree.ts';

/** How many characters of pictures a page may bring along, and in how many pictures. */
const mostCharacters = 45_000_000;
const mostPictures = 500;

export const readPicture: ReadElement = (reader, element, context) => {
  const sign = attribute(element, 'alt');
  if (
    sign.length <= 12 &&
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3#*0-9])+$/u.test(sign) &&
    /[^\d]/.test(sign)
  ) {
    // Mail and social pages draw emoji as pictures.
    reader.readChildren(
      { ...element, childNodes: [{ nodeName: '#text', value: sign, parentNode: null }] },
      context,
    );
    return;
  }
  const image = readImage(reader, element, []);
  if (image) reader.push(image);
};

/**
 * The image block of a picture: with its bytes when they stand in the page, else with its web address, which is never
 * fetched. Null for pictures that count readers, and for those whose address says nothing outside the page.
 */
export function readImage(reader: Reader, element: Element, caption: Inline[]): Image | null {
  const { losses, pictures, newId } = reader.page;
  if (isTracker(element)) {
    losses.add('tracker');
    return null;
  }
  const image: Image = {
    type: 'image',
    id: newId(),
    asset: null,
    address: '',
    alt: attribute(element, 'alt').replace(/\s+/g, ' ').trim().normalize('NFC'),
    caption,
  };
  const addresses = addressesOf(element);
  const remote = addresses.map(webAddress).find(address => address !== '');
  const data = addresses.map(readData).find(found => found !== null);
  if (data && !(remote && data.base64.length < 400)) {
    const used = pictures.reduce((sum, one) => sum + one.base64.length, 0);
    if (pictures.length < mostPictures && used + data.base64.length <= mostCharacters) {
      pictures.push({ block: image.id, ...data });
      return image;
    }
    losses.add('strangePicture');
  } else if (remote !== undefined) {
    losses.add('remotePicture', remote);
    return { ...image, address: remote };
  } else if (addresses.some(address => /^(?:file|cid|blob|webkit-fake-url|about):|^\\\\/i.test(address)))
    losses.add('localPicture');
  else losses.add(addresses.some(isRelative) ? 'relativePicture' : 'strangePicture');
  // Where a description or caption tells what stood there, its place is kept.
  return image.alt !== '' || caption.length > 0 ? image : null;
}

function isRelative(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/\/|^\\\\/i.test(address);
}

function isTracker(element: Element): boolean {
  const style = attribute(element, 'style');
  return ['width', 'height'].some(side => {
    const said =
      attribute(element, side) || new RegExp(`(?:^|[;\\s])${side}: *(\\d+)px`, 'i').exec(style)?.[1];
    return said !== undefined && said !== '' && Number.parseFloat(said) < 3;
  });
}

/** The addresses that a picture may have, best first: lazy pages put a placeholder into `src`. */
function addressesOf(element: Element): string[] {
  const lazy = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src'].map(name =>
    attribute(element, name),
  );
  const around = element.parentNode;
  const source =
    around && 'tagName' in around && around.tagName === 'picture' ? findFirst(around, 'source') : null;
  const sets = [element, ...(source ? [source] : [])].flatMap(one =>
    ['srcset', 'data-srcset']
      .filter(name => hasAttribute(one, name))
      .map(name => largestOf(attribute(one, name))),
  );
  return [...lazy, attribute(element, 'src'), ...sets]
    .map(address => address.trim())
    .filter(address => address !== '');
}

/** The candidate with the largest width or density of a `srcset` (HTML 4.8.4.3). */
function largestOf(set: string): string {
  let best = '';
  let most = -1;
  for (const [, address = '', size = '1'] of set
    .slice(0, 20_000)
    .matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wxh])?\s*(?:,\s+|,?$)/g)) {
    if (Number(size) <= most) continue;
    most = Number(size);
    best = address;
  }
  return best;
}

function readData(address: string): { mediaType: string; base64: string } | null {
  const head = /^data:(image\/(?:png|jpe?g|gif|webp));base64,/i.exec(address);
  if (!head) return null;
  const base64 = address.slice(head[0].length).replace(/\s+|%0[ad]/gi, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? { mediaType: (head[1] ?? '').toLowerCase(), base64 } : null;
}
