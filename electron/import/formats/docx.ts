import { success } from '#shared/result.ts';
import { docxToArticle } from '../docx/docx-to-article.ts';
import { Refusal } from '../docx/package/refusal.ts';
import type { ImportFormat } from './import-format.ts';

/** Word documents (ECMA-376), whichever program wrote them; macros and templates are read for their text only. */
export const docx: ImportFormat = {
  takes: 'bytes',
  info: {
    id: 'docx',
    name: 'Word document',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  claims: (bytes, fileName) => isZip(bytes) && (/\.(?:doc|dot)[xm]$/i.test(fileName) || holdsWord(bytes)),
  read: async (bytes, context) => {
    try {
      const imported = await docxToArticle(bytes, context, { changes: 'accepted' });
      const { body, headline, dek } = imported.article;
      if (body.length > 0 || headline !== '' || dek !== '') return success(imported);
      throw new Refusal(
        'empty',
        'holds no text that an article could. Nothing was changed; choose another file.',
      );
    } catch (error) {
      if (error instanceof Refusal) return error.of(context.arrival.fileName);
      throw error;
    }
  },
};

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The names in an archive stand in its last part, uncompressed. */
function holdsWord(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-1_000_000);
  return end.includes('[Content_Types].xml') && end.includes('word/document.xml');
}
