/**
 * A small form of a picture kept with an article, at most 320 pixels wide and high: for lists and panels. Like the
 * display form it is made when first asked for; an `img` fails to load when the picture cannot be decoded.
 */
export function thumbnailAddress(article: string, sha256: string): string {
  return `app://galley/thumbnail/${article}/${sha256}`;
}

/** A form of a picture for the text, at most 1600 pixels wide; the original is kept and is what gets exported. */
export function displayAddress(article: string, sha256: string): string {
  return `app://galley/display/${article}/${sha256}`;
}

/** A picture as it was taken in. */
export function originalAddress(article: string, sha256: string): string {
  return `app://galley/asset/${article}/${sha256}`;
}
