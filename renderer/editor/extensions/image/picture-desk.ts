import { createContext } from 'react';
import type { Asset } from '#shared/article/asset.ts';
import type { Credit } from '#shared/article/credit.ts';
import type { Id } from '#shared/clock.ts';

/**
 * What pictures in the text need of the window around the editor: their files, and what the article says about these
 * outside of its body. Failures are told to the user by whoever provides it.
 */
export interface PictureDesk {
  articleId: Id;
  /** Calls back when facts or credits of any picture have changed; returns the end of it. */
  watch: (listener: () => void) => () => void;
  /** What is known of a file; null when the article does not list it. The same object as long as nothing changes. */
  asset: (sha256: string) => Asset | null;
  /** The first credit of a file; null when there is none. The same object as long as nothing changes. */
  credit: (sha256: string) => Credit | null;
  /** Changes that credit; makes one where there is none. */
  setCredit: (sha256: string, change: Partial<Credit>) => void;
  /** Asks for picture files and keeps them with the article; those that are none are left out and told. */
  choose: (several: boolean) => Promise<Asset[]>;
  /** Keeps files that were dropped or pasted with the article, in the same way. */
  add: (files: readonly File[]) => Promise<Asset[]>;
  saveOriginal: (sha256: string) => void;
}

/** Stands where there is no window around the editor: it knows no picture and takes none in. */
export const noPictureDesk: PictureDesk = {
  articleId: '',
  watch: () => () => undefined,
  asset: () => null,
  credit: () => null,
  setCredit: () => undefined,
  choose: () => Promise.resolve([]),
  add: () => Promise.resolve([]),
  saveOriginal: () => undefined,
};

export const PictureDeskContext = createContext(noPictureDesk);
