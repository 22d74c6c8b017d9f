import { allowedHref } from '#shared/article/href.ts';

/** The characters that may stand in an address as they are: URL code points (URL Standard 4.3) and the delimiters. */
const notInAddress = /[^A-Za-z0-9!$&'()*+,\-./:;=?@_~%#[\]\u00a0-\u{10fffd}]/gu;

/**
 * The address as it may be written into a file: allowed (see `allowedHref`), understood by the URL Standard, and with
 * every character that its grammar does not take percent-encoded. Null for an address that may not be written.
 */
export function webAddress(address: string): string | null {
  if (!allowedHref(address) || !URL.canParse(address)) return null;
  const [, origin = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? [];
  const [path = '', ...fragments] = rest.split('#');
  const tail = [path, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].join('#');
  const written = origin + tail.replace(/[[\]]/g, encodeURIComponent);
  return written.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(notInAddress, encodeURIComponent);
}

/** The address when a picture may be fetched from it, http or https; null for every other. */
export function pictureAddress(address: string): string | null {
  return /^https?:/i.test(address) ? webAddress(address) : null;
}
