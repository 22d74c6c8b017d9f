import { strFromU8, unzipSync } from 'fflate';
import type { ExportedFile } from '../formats/format.ts';

/** Files as somebody can read them: those in an archive one by one, each with its path; pictures by their size. */
export function readable(files: readonly ExportedFile[]): string {
  return files.map(({ path, bytes }) => (isZip(bytes) ? listParts(bytes) : readPart(path, bytes))).join('');
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function listParts(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes));
  return parts.map(([path, part]) => `=== ${path}\n${readPart(path, part)}`).join('');
}

function readPart(path: string, bytes: Uint8Array): string {
  return /\.(png|jpe?g|gif|webp)$/.test(path) ? `${bytes.length} bytes\n` : `${strFromU8(bytes)}\n`;
}
