import { unzipSync, type Zippable, zipSync } from 'fflate';

/** One entry of an archive; `stored` is not compressed, as pictures and the first entry of an EPUB are not. */
export interface ZipEntry {
  path: string;
  bytes: Uint8Array;
  stored?: true;
}

/** The first moment that an archive can name, which every entry has: the same article gives the same bytes. */
const beginning = () => new Date(1980, 0, 1);

/** An archive with its entries in the given order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const zippable: Zippable = {};
  for (const { path, bytes, stored } of entries) {
    zippable[path] = [bytes, { level: stored ? 0 : 6, mtime: beginning(), os: 0 }];
  }
  return zipSync(zippable);
}

/** The entries of an archive by their paths. It is one that Galley has just written; others are read by the importers. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** One entry of an archive; throws when it is not there. */
export function zipEntry(entries: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = entries.get(path);
  if (!bytes) throw new Error(`The archive has no ${path}.`);
  return bytes;
}
