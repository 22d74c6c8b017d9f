import type { Id } from '#shared/clock.ts';
import { failure, type Result } from '#shared/result.ts';
import type { Saved } from './storage/history.ts';
import type { Library } from './storage/library.ts';

/**
 * Puts what another program has made of an article, kept as a version, in the place of Galley's own text, which is
 * kept as a version first. Refuses a version of another kind.
 */
export async function takeOutside(library: Library, id: Id, version: string): Promise<Result<Saved>> {
  const versions = await library.history.versions(id);
  if (!versions.ok) return versions;
  const outside = versions.value.find(known => known.id === version && known.kind === 'outside');
  if (!outside) {
    return failure(
      'not-found',
      'What the other program wrote is no longer among the versions of this article. Nothing was changed.',
    );
  }
  return library.history.restore(id, { version }, '');
}
