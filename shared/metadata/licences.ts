import type { Licence } from './licence.ts';

const of = (name: string, version: string, path: string): Licence => ({
  name,
  version,
  url: `https://creativecommons.org/${path}/`,
});

/**
 * The licences that pictures come under most often, newest version first.
 * Source: the list of licences at creativecommons.org/licenses/list; the addresses are those of the deeds.
 */
export const knownLicences: readonly Licence[] = [
  of('CC BY', '4.0', 'licenses/by/4.0'),
  of('CC BY-SA', '4.0', 'licenses/by-sa/4.0'),
  of('CC BY-ND', '4.0', 'licenses/by-nd/4.0'),
  of('CC BY-NC', '4.0', 'licenses/by-nc/4.0'),
  of('CC BY-NC-SA', '4.0', 'licenses/by-nc-sa/4.0'),
  of('CC BY-NC-ND', '4.0', 'licenses/by-nc-nd/4.0'),
  of('CC BY', '3.0', 'licenses/by/3.0'),
  of('CC BY-SA', '3.0', 'licenses/by-sa/3.0'),
  of('CC BY', '2.0', 'licenses/by/2.0'),
  of('CC BY-SA', '2.0', 'licenses/by-sa/2.0'),
  of('CC0', '1.0', 'publicdomain/zero/1.0'),
  of('Public Domain Mark', '1.0', 'publicdomain/mark/1.0'),
];
