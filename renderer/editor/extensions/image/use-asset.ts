import { useCallback, useContext, useSyncExternalStore } from 'react';
import type { Asset } from '#shared/article/asset.ts';
import { PictureDeskContext } from './picture-desk.ts';

/** Follows what is known of the file of a picture; null when the article does not list it. */
export function useAsset(sha256: string | null): Asset | null {
  const pictures = useContext(PictureDeskContext);
  return useSyncExternalStore(
    pictures.watch,
    useCallback(() => (sha256 === null ? null : pictures.asset(sha256)), [pictures, sha256]),
  );
}
