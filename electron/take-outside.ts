import type { Id } from '#shared/clock.ts';
import { failure, type Result } from '#shared/result.ts';
import type { Saved } from './storage/history.ts';
import type { Library } from './storage/library.ts';

/**
 * Puts the newest of what other programs have made of an article in the place of Galley's own text, which is kept
 * as a version first.
 */
export async function takeOutside(library: Library, id: Id): Promise<Result<Saved>> {
  const versions = await library.history.versions(id);
  if (!versions.ok) return versions;
  const [newest] = versions.value
    .filter(version => version.kind === 'outside')
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  if (!newest) {
    return failure(
      'not-found',
      'What the other program wrote is no longer among the versions of this article. Nothing was changed.',
    );
  }
  return library.history.restore(id, { version: newest.id }, '');
}
