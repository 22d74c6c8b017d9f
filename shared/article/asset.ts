import { z } from 'zod';
import { licenceSchema, noLicence } from '#shared/metadata/licence.ts';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'not a sha256 in lower-case hexadecimal');

/** A file kept with the article under its sha256; width and height in pixels. */
export const assetSchema = z.looseObject({
  sha256: sha256Schema,
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
  /** Caption and alt text that came with the file; where it is used it may have others. */
  caption: z.string(),
  alt: z.string(),
  longDescription: z.string(),
  creator: z.string(),
  creditLine: z.string(),
  source: z.string(),
  copyrightNotice: z.string(),
  usageTerms: z.string(),
  /** The last day on which it may be used: ISO 8601 date or date and time, or ''. */
  expiry: z.string(),
  licence: licenceSchema,
  /** From IPTC's vocabulary, e.g. `http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia`, or ''. */
  digitalSourceType: z.string(),
  /** When it was taken, as the file says: ISO 8601 date or date and time, or ''. */
  date: z.string(),
  place: z.string(),
});
export type Asset = z.infer<typeof assetSchema>;

type FileFacts = Pick<Asset, 'sha256' | 'fileName' | 'mediaType' | 'bytes' | 'width' | 'height'>;

/** An asset of which only the file itself is known. */
export function newAsset({ sha256, fileName, mediaType, bytes, width, height }: FileFacts): Asset {
  return {
    sha256,
    fileName,
    mediaType,
    bytes,
    width,
    height,
    caption: '',
    alt: '',
    longDescription: '',
    creator: '',
    creditLine: '',
    source: '',
    copyrightNotice: '',
    usageTerms: '',
    expiry: '',
    licence: noLicence(),
    digitalSourceType: '',
    date: '',
    place: '',
  };
}
