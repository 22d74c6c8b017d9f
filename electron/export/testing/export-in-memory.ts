import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import type { Article } from '#shared/article/article.ts';
import type { Loss } from '#shared/exchange/receipt.ts';
import type { ExportedFile, ExportFormat, Picture } from '../formats/format.ts';
import { everyFormatLimits } from '../limits/every-format.ts';
import { applyLimits } from '../limits/limit.ts';
import { verifyExport } from '../verify-export.ts';
import { goldenPicture } from './golden-article.ts';
import { isZip } from './readable.ts';

interface InMemory {
  files: ExportedFile[];
  text: string;
  lost: Loss[];
  differences: string[];
}

/**
 * What exporting an article gives, without a disk; the one picture there is unless told otherwise is the golden one;
 * `tamper` changes the text of the file, or of each
 * part of an archive, before it is re-read.
 */
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
  const bytes = isZip(main.bytes) ? tamperParts(main.bytes, tamper) : encode(tamper(decode(main.bytes)));
  const files = [{ path: main.path, bytes }, ...beside];
  const { differences } = verifyExport(limited.article, format, files, sha256);
  return { files, text: decode(bytes), lost: limited.lost, differences };
}

/** The archive itself when nothing in it was changed. */
function tamperParts(bytes: Uint8Array, tamper: (text: string) => string): Uint8Array {
  const changed = Object.entries(unzipSync(bytes)).flatMap(([path, part]): [string, Uint8Array][] => {
    if (!/\.(xml|rels|xhtml|opf)$/.test(path)) return [];
    const text = decode(part);
    const after = tamper(text);
    return after === text ? [] : [[path, encode(after)]];
  });
  return changed.length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) });
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
