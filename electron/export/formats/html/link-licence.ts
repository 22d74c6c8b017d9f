import type { Credit } from '#shared/article/credit.ts';
import { type Content, element } from './markup.ts';

/** A credit that links to the licence it names; as it is where no address of the licence is known. */
export function linkLicence({ licence }: Pick<Credit, 'licence'>, line: Content): Content {
  return licence.url === '' ? line : element('a', { href: licence.url, rel: 'license noopener' }, line);
}
