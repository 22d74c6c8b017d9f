import type { Asset } from '#shared/article/asset.ts';
import type { Id } from '#shared/clock.ts';
import { type Result, success } from '#shared/result.ts';
import type { Library } from './library.ts';
import { readPictureElsewhere } from './picture-elsewhere.ts';

/**
 * Copies pictures from one article of a library to another, with what is known of each; an article that is in one of the
 * `others`, which are folders of libraries, gives its pictures, too. A picture that is not there or damaged is left out
 * of the answer; one that could not be written fails the whole.
 */
export async function copyAssets(
  library: Pick<Library, 'read' | 'readAsset' | 'addAsset'>,
  to: Id,
  from: Id,
  hashes: readonly string[],
  others: readonly string[],
): Promise<Result<Asset[]>> {
  const source = await library.read(from);
  const known = source.ok ? source.value.assets : [];
  const copied: Asset[] = [];
  for (const hash of new Set(hashes)) {
    const here = await library.readAsset(from, hash).catch(() => null);
    const found = here
      ? { bytes: here, record: known.find(asset => asset.sha256 === hash) ?? null }
      : await readPictureElsewhere(others, from, hash);
    if (!found) continue;
    const added = await library.addAsset(to, found.record?.fileName ?? 'picture', found.bytes);
    if (!added.ok) return added;
    copied.push(found.record ?? added.value);
  }
  return success(copied);
}
