import type { ImportPreview } from '#shared/ipc/import.ts';

const number = new Intl.NumberFormat('en-GB');

/** A line about a file: its name, format and size, and how much of what it holds. */
export function describeFile(name: string, { format, size, words, pictures }: ImportPreview): string {
  return [
    name,
    `${format}, ${sizeOf(size)}`,
    words === 1 ? '1 word' : `${number.format(words)} words`,
    pictures === 0 ? '' : pictures === 1 ? '1 picture' : `${number.format(pictures)} pictures`,
  ]
    .filter(part => part !== '')
    .join(' · ');
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
