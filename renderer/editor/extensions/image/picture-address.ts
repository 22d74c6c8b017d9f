import type { Id } from '#shared/clock.ts';
import { displayAddress } from '../../../session/picture-address.ts';

/** Where the window finds a picture at the size in which it is shown in a text. */
export function shownPictureAddress(article: Id, sha256: string): string {
  return displayAddress(article, sha256);
}

/** Where the window finds a picture as it was taken in. */
export function originalPictureAddress(article: Id, sha256: string): string {
  return `app://galley/asset/${article}/${sha256}`;
}
