import { testOrigin } from '#shared/testing/builders.ts';
import { sha256 } from '../../../storage/sha256.ts';
import type { Imported } from '../../formats/import-format.ts';
import { PictureTray } from '../../picture-tray.ts';
import type { ChangesView } from '../changes/tracked-change.ts';
import { docxToArticle } from '../docx-to-article.ts';
import { type DocxParts, makeDocx } from './make-docx.ts';

/** Reads a document that is made of the given parts. */
export async function readDocx(parts: DocxParts, changes: ChangesView = 'accepted'): Promise<Imported> {
  return readBytes(makeDocx(parts), changes);
}

/** Reads the bytes of a document; rejects with a `Refusal`. */
export async function readBytes(bytes: Uint8Array, changes: ChangesView = 'accepted'): Promise<Imported> {
  const origin = testOrigin();
  const pictures = new PictureTray();
  const arrival = {
    fileName: 'estuary.docx',
    format: 'docx',
    importedAt: origin.now(),
    sha256: 'a'.repeat(64),
  };
  const takePicture = (picture: Uint8Array, fileName: string) => pictures.take(picture, fileName);
  return docxToArticle(bytes, { origin, arrival, notes: [], hash: sha256, takePicture }, { changes });
}
