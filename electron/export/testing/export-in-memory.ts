import { createHash } from 'node:crypto';
import type { Article } from '#shared/article/article.ts';
import type { Loss } from '#shared/exchange/receipt.ts';
import type { ExportedFile, ExportFormat, Picture } from '../formats/format.ts';
import { everyFormatLimits } from '../limits/every-format.ts';
import { applyLimits } from '../limits/limit.ts';
import { verifyExport } from '../verify-export.ts';
import { goldenPicture } from './golden-article.ts';

interface InMemory {
  files: ExportedFile[];
  text: string;
  lost: Loss[];
  differences: string[];
}

/** What exporting an article gives, without a disk; the one picture there is unless told otherwise is the golden one; `tamper` changes the text of the file before it is re-read. */
export function exportInMemory(
  article: Article,
  format: ExportFormat,
  {
    pictures = [goldenPicture],
    tamper = text => text,
  }: { pictures?: Picture[]; tamper?: (text: string) => string } = {},
): InMemory {
  const limited = applyLimits(article, [...everyFormatLimits, ...format.limits]);
  const [main, ...beside] = format.render(limited.article, {
    name: 'article',
    pictures: new Map(pictures.map(picture => [picture.sha256, picture])),
  });
  if (!main) throw new Error('The format made no file.');
  const text = tamper(new TextDecoder().decode(main.bytes));
  const files = [{ path: main.path, bytes: new TextEncoder().encode(text) }, ...beside];
  const { differences } = verifyExport(limited.article, format, files, sha256);
  return { files, text, lost: limited.lost, differences };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
