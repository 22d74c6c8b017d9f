import type { Licence } from './licence.ts';

/** What a licence asks of who uses the work: see `missingFromLicence`. */
export type LicenceKind =
  | 'creative-commons'
  | 'public-domain'
  | 'agreement'
  | 'own'
  | 'reserved'
  | 'permission';
export interface KnownLicence extends Licence {
  kind: LicenceKind;
}

/** The six licences that Creative Commons has today, as they are called and as their addresses call them. */
const today = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'];
/** Version 1.0 had others, most of them without attribution; all are retired and still hold for what is under them. */
const first = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nd-nc', 'sa', 'nd', 'nc', 'nc-sa', 'nd-nc'];

/**
 * Every licence that can be chosen: the general (not ported) ones of Creative Commons, newest version first, what is in
 * the public domain, and how desks come to use what is under none of them.
 * Source: the list of licences at creativecommons.org/licenses/list; the addresses are those of the deeds.
 */
export const licences: readonly KnownLicence[] = [
  ...['4.0', '3.0', '2.5', '2.0'].flatMap(version => today.map(terms => creativeCommons(terms, version))),
  ...first.map(terms => creativeCommons(terms, '1.0')),
  { kind: 'public-domain', name: 'CC0', version: '1.0', url: deed('publicdomain/zero/1.0') },
  { kind: 'public-domain', name: 'Public Domain Mark', version: '1.0', url: deed('publicdomain/mark/1.0') },
  { kind: 'agreement', name: 'Agency', version: '', url: '' },
  { kind: 'own', name: 'Own work', version: '', url: '' },
  { kind: 'reserved', name: 'All rights reserved', version: '', url: '' },
  { kind: 'permission', name: 'Permission granted', version: '', url: '' },
];

/** The known licence that this one is; null for none, and for one of which a part is other than on the list. */
export function knownLicence({ name, version, url }: Licence): KnownLicence | null {
  return licences.find(one => one.name === name && one.version === version && one.url === url) ?? null;
}

/** The licence whose deed or legal text stands at an address, in whatever form that is written; null for none. */
export function licenceAt(address: string): KnownLicence | null {
  const [, path = ''] =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/([a-z]+\/[a-z-]+\/\d\.\d)(?:\/|$)/i.exec(address) ?? [];
  return path === '' ? null : (licences.find(one => one.url === deed(path.toLowerCase())) ?? null);
}

function creativeCommons(terms: string, version: string): KnownLicence {
  const name = `CC ${terms.toUpperCase()}`;
  return { kind: 'creative-commons', name, version, url: deed(`licenses/${terms}/${version}`) };
}

function deed(path: string): string {
  return `https://creativecommons.org/${path}/`;
}
