const signatures: [start: string | readonly number[], name: string][] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'an RTF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'an e-book or other zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  ['GIF8', 'a picture'],
  [[0x1f, 0x8b], 'a compressed archive'],
];

/** Names the kind of a file that is no article text by its first bytes; null when they tell nothing. */
export function nameFileKind(bytes: Uint8Array): string | null {
  const found = signatures.find(([start]) =>
    [...start].every((part, i) => bytes[i] === (typeof part === 'number' ? part : part.charCodeAt(0))),
  );
  return found ? found[1] : null;
}
