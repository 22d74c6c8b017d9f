import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { checkEntries, entryLimit } from './check-entries.ts';
import { damaged, Refusal, refused } from './refusal.ts';

/** The most that the parts of a document may unpack to, in bytes: ten times a file that is still imported. */
export const unpackedLimit = 256 * 1024 * 1024;

/**
 * Unpacks a zip archive into memory: the bytes of each part by its name. Names are looked at before a byte is
 * unpacked, bytes are counted while they are. Rejects with a `Refusal` for an archive that is damaged, encrypted,
 * too large or has names that lead out of it; archives in it stay as they are.
 */
export async function unpack(bytes: Uint8Array, limit = unpackedLimit): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    });
    if (zip.entryCount > entryLimit) throw tooMany();
    const entries = await listEntries(zip);
    checkEntries(entries);
    return await readEntries(zip, entries, limit);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw explain(error instanceof Error ? error.message : String(error));
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > entryLimit) throw tooMany();
  }
  return entries;
}

async function readEntries(zip: ZipFile, entries: readonly Entry[], limit: number) {
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    if (entry.isEncrypted()) {
      throw new Refusal(
        'refused',
        'is protected by a password. Nothing was changed; save a copy without one and import that.',
      );
    }
    const part = await readEntry(zip, entry, left);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}

/** The bytes of one part; what a header claims counts for nothing but an early refusal. */
async function readEntry(zip: ZipFile, entry: Entry, left: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > left) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      length += chunk.length;
      if (length > left) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(): Refusal {
  return refused(`unpacks to more than ${unpackedLimit / 1024 / 1024} MB, which no article does`);
}

function tooMany(): Refusal {
  return refused(`holds more than ${entryLimit} files, which no article does`);
}

/** yauzl says in words what is wrong with a name; everything else is damage. */
function explain(message: string): Refusal {
  if (/^(?:absolute path|invalid relative path|invalid characters)/.test(message)) {
    return refused('holds a file whose name leads out of it');
  }
  return damaged(`is not a whole Word document (${message.slice(0, 120).replace(/[.\s]+$/, '')})`);
}
