import { docxLimits } from './docx/limits.ts';
import { rereadDocx } from './docx/reread-docx.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { ExportFormat } from './format.ts';

/** A document for word processors: real styles, lists, footnotes and links, and every field carried along. */
export const docx: ExportFormat = {
  info: {
    id: 'docx',
    name: 'Word (DOCX)',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  entries: name => [`${name}.docx`],
  limits: docxLimits,
  render: (article, context) => [{ path: `${context.name}.docx`, bytes: writeDocx(article, context) }],
  reread: ([file], sha256) => {
    if (!file) throw new Error('There is no document.');
    return rereadDocx(file.bytes, sha256);
  },
};
