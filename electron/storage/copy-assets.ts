import type { Asset } from '#shared/article/asset.ts';
import type { Id } from '#shared/clock.ts';
import { type Result, success } from '#shared/result.ts';
import type { Library } from './library.ts';

/**
 * Copies pictures from one article of a library to another, with what is known of each. A picture that is not there or
 * damaged is left out of the answer; one that could not be written fails the whole.
 */
export async function copyAssets(
  library: Pick<Library, 'read' | 'readAsset' | 'addAsset'>,
  to: Id,
  from: Id,
  hashes: readonly string[],
): Promise<Result<Asset[]>> {
  const source = await library.read(from);
  const known = source.ok ? source.value.assets : [];
  const copied: Asset[] = [];
  for (const hash of new Set(hashes)) {
    const record = known.find(asset => asset.sha256 === hash);
    const bytes = await library.readAsset(from, hash).catch(() => null);
    if (!bytes) continue;
    const added = await library.addAsset(to, record?.fileName ?? 'picture', bytes);
    if (!added.ok) return added;
    copied.push(record ?? added.value);
  }
  return success(copied);
}
