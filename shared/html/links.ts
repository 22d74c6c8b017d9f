import { allowedHref } from '#shared/article/href.ts';

/** An address as a link may keep it, and whether a tracking service stood before it. */
export interface ReadHref {
  href: string;
  unwrapped: boolean;
}

/**
 * Reads the address of a link: null for one that no link may have. Addresses behind Google's and Outlook's redirects
 * are taken out of them; `asItWas` leaves them in.
 */
export function readHref(given: string, asItWas: boolean): ReadHref | null {
  const trimmed = given.trim().replace(/ /g, '%20');
  if (!allowedHref(trimmed)) return null;
  const target = asItWas ? null : redirectTarget(trimmed);
  return target !== null && allowedHref(target)
    ? { href: target, unwrapped: true }
    : { href: trimmed, unwrapped: false };
}

const redirects: { page: RegExp; parameters: readonly string[] }[] = [
  { page: /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, parameters: ['q', 'url'] },
  { page: /^https?:\/\/[a-z0-9-]+\.safelinks\.protection\.outlook\.com\//i, parameters: ['url'] },
];

function redirectTarget(href: string): string | null {
  const redirect = redirects.find(({ page }) => page.test(href));
  if (!redirect) return null;
  const query = href.slice(href.indexOf('?') + 1).split('#')[0] ?? '';
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (!redirect.parameters.includes(name) || value === '') continue;
    try {
      return decodeURIComponent(value);
    } catch {
      // A broken escape: the address stays the redirect it was.
      return null;
    }
  }
  return null;
}

/** A web address of a picture or an embedded object, with the scheme where a page leaves it out; '' for any other. */
export function webAddress(given: string): string {
  const trimmed = given.trim().replace(/ /g, '%20');
  const whole = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  return /^https?:/i.test(whole) && allowedHref(whole) && whole.length <= 8000 ? whole : '';
}
