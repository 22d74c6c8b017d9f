import { type Id, idSchema } from '#shared/clock.ts';

const prefix = 'urn:galley:article:';

/** How one article names another of its library, e.g. in `updateChain`. */
export function articleUri(id: Id): string {
  return `${prefix}${id}`;
}

/** The id in such a name; null for the address of something else. */
export function articleOfUri(uri: string): Id | null {
  const id = idSchema.safeParse(uri.startsWith(prefix) ? uri.slice(prefix.length) : '');
  return id.success ? id.data : null;
}
