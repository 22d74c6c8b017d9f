/** The smaller forms of a picture that the window shows instead of its original, in pixels at most. */
export const pictureSizes = {
  /** For lists and panels. */
  thumbnail: { width: 320, height: 320 },
  /** For the text: as wide as a column on a fine screen; the height only bounds very tall pictures. */
  display: { width: 1600, height: 6400 },
} as const;

export type PictureForm = keyof typeof pictureSizes;

export interface PictureSize {
  width: number;
  height: number;
}

/** Tells whether a picture is no larger than a size in either direction. */
export function fitsInto(picture: PictureSize, size: PictureSize): boolean {
  return picture.width <= size.width && picture.height <= size.height;
}
