import type { Entry } from 'yauzl';
import { refused } from './refusal.ts';

/** The most files that a document may hold; one with a hundred pictures has about two hundred. */
export const entryLimit = 10_000;

const fileTypeBits = 0o170000;
const symbolicLink = 0o120000;

/** Throws a `Refusal` when a name in an archive could stand for another file, or for one outside of it. */
export function checkEntries(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { fileName, externalFileAttributes } of entries) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f:]/.test(fileName)) throw refused('holds a file whose name no system allows');
    if (fileName.startsWith('/') || fileName.split('/').includes('..')) {
      throw refused('holds a file whose name leads out of it');
    }
    if (((externalFileAttributes >>> 16) & fileTypeBits) === symbolicLink) {
      throw refused('holds a link to another file');
    }
    // Part names are equal without regard to case (ECMA-376 part 2, 6.2.2.3).
    const key = fileName.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw refused(`holds two files of one name (${fileName.slice(0, 80)})`);
    seen.add(key);
  }
}
