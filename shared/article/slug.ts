/** Makes a slug from a headline: ASCII letters, digits and hyphens, at most 80 characters, '' when none are left. */
export function slugFromHeadline(headline: string): string {
  const plain = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= 80) return plain;
  const cut = plain.slice(0, 81);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 40)).replace(/-+$/, '');
}

/** A slug that is not taken: the one given, else with the lowest number from 2 behind it; 80 characters at most. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const free = `${slug.slice(0, 80 - ending.length).replace(/-+$/, '')}${ending}`;
    if (!taken.has(free)) return free;
  }
}
