import { DOMParser } from '@xmldom/xmldom';
import ExifReader, { type ExpandedTags } from 'exifreader';
import type { Asset } from '#shared/article/asset.ts';
import { isDate } from '#shared/metadata/is-expired.ts';
import { licenceAt } from '#shared/metadata/licences.ts';

/** What a picture file can say of itself. */
export type PictureFacts = Pick<
  Asset,
  | 'caption'
  | 'alt'
  | 'longDescription'
  | 'creator'
  | 'creditLine'
  | 'source'
  | 'copyrightNotice'
  | 'usageTerms'
  | 'expiry'
  | 'licence'
  | 'digitalSourceType'
  | 'date'
  | 'place'
>;

/** The longest packet of XMP that is looked at and the longest text that is taken from it, in characters. */
const longestPacket = 1_000_000;
const longestText = 10_000;

type Tags = Pick<ExpandedTags, 'xmp' | 'iptc' | 'exif'>;
type XmpTag = NonNullable<ExpandedTags['xmp']>[string];

/**
 * Reads what a JPEG, PNG, WebP or GIF says of itself in XMP, in IPTC's older form (IIM) and in Exif, in this order.
 * What cannot be read, is too large or is compressed is nothing: a picture is taken in all the same. Never throws.
 * Sources: IPTC Photo Metadata Standard 2023.2; for licences, `xmpRights:WebStatement` and `cc:license`.
 */
export function readPictureFacts(bytes: Uint8Array): Partial<PictureFacts> {
  let tags: Tags;
  try {
    tags = ExifReader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      expanded: true,
      // Decompressing is what only the other way of calling does, and what a small file could make large.
      async: false,
      includeTags: { xmp: true, iptc: true, exif: ['Artist', 'Copyright', 'DateTimeOriginal'] },
      domParser: boundedParser,
    });
  } catch {
    // Files without any of it, and those of which it is broken, are the ordinary case.
    return {};
  }
  const facts: PictureFacts = {
    caption: textOf(tags, 'description', 'Caption/Abstract'),
    alt: textOf(tags, 'AltTextAccessibility'),
    longDescription: textOf(tags, 'ExtDescrAccessibility'),
    creator: textOf(tags, 'creator', 'By-line', 'Artist'),
    creditLine: textOf(tags, 'Credit', 'Credit'),
    source: textOf(tags, 'Source', 'Source'),
    copyrightNotice: textOf(tags, 'rights', 'Copyright Notice', 'Copyright'),
    usageTerms: textOf(tags, 'UsageTerms'),
    expiry: dateOf(textOf(tags, 'LicenseEndDate', 'Expiration Date')),
    licence: licenceOf(tags),
    digitalSourceType: textOf(tags, 'DigitalSourceType'),
    date: dateOf(textOf(tags, 'DateCreated', 'Date Created', 'DateTimeOriginal')),
    place: placeOf(tags),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

const boundedParser = {
  parseFromString(xml: string, type: string) {
    if (xml.length > longestPacket) throw new RangeError('The XMP packet is too large.');
    // What is wrong in a packet is nobody's concern here; only what cannot be read at all ends the reading.
    return new DOMParser({ onError: () => undefined }).parseFromString(xml, type);
  },
};

/** A property by its names in XMP, IIM and Exif; '' where the file says nothing. */
function textOf({ xmp, iptc, exif }: Tags, inXmp: string, inIptc = '', inExif = ''): string {
  const candidates = [
    () => xmpText(xmp?.[inXmp]),
    () => described(iptc, inIptc),
    () => described(exif, inExif),
  ];
  for (const candidate of candidates) {
    const text = clean(candidate());
    if (text !== '') return text;
  }
  return '';
}

/** In a list of languages the default one, of several people all. */
function xmpText(tag: XmpTag | undefined): string {
  if (!tag) return '';
  if (typeof tag.value === 'string') return tag.value;
  if (!Array.isArray(tag.value)) return tag.description;
  const standard = tag.value.find(({ attributes }) => attributes['lang'] === 'x-default');
  const hasLanguages = tag.value.some(({ attributes }) => attributes['lang'] !== undefined);
  const taken = standard ? [standard] : hasLanguages ? tag.value.slice(0, 1) : tag.value;
  return taken.map(({ description }) => description).join(', ');
}

function described(tags: object | undefined, name: string): string {
  const tag: unknown =
    name === '' ? undefined : Object.entries(tags ?? {}).find(([key]) => key === name)?.[1];
  const all: unknown[] = Array.isArray(tag) ? tag : [tag];
  return all.flatMap(one => (hasDescription(one) ? one.description : [])).join(', ');
}

function hasDescription(tag: unknown): tag is { description: string } {
  return (
    typeof tag === 'object' && tag !== null && 'description' in tag && typeof tag.description === 'string'
  );
}

/** Without control characters and the spaces at its ends, cut to a length that no caption has. */
function clean(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .normalize('NFC');
}

/** `2026-05-01`, `2026:05:01 10:00:00` or `20260501` in ISO 8601; '' for what is no date. */
function dateOf(text: string): string {
  const [, year, month, day, time = ''] =
    /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})(?:[T ](\d{2}:\d{2}.*))?$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}${time === '' ? '' : `T${time}`}`;
  return year !== undefined && isDate(date) ? date : '';
}

function placeOf(tags: Tags): string {
  const parts = [
    textOf(tags, 'Location', 'Sub-location'),
    textOf(tags, 'City', 'City'),
    textOf(tags, 'State', 'Province/State'),
    textOf(tags, 'Country', 'Country/Primary Location Name'),
  ];
  return parts.filter(part => part !== '').join(', ');
}

/** The licence that the file names by an address. */
function licenceOf(tags: Tags): Asset['licence'] {
  const url =
    [textOf(tags, 'license'), textOf(tags, 'WebStatement')].find(text => /^https?:\/\//i.test(text)) ?? '';
  const known = licenceAt(url);
  return known
    ? { name: known.name, version: known.version, url: known.url }
    : { name: '', version: '', url };
}
