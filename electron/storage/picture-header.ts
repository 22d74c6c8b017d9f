import { failure, type Result, success } from '#shared/result.ts';

/** The largest picture that is taken in: 100 MB and 100 million pixels. */
const maxBytes = 100 * 1024 * 1024;
const maxPixels = 100_000_000;

export interface PictureHeader {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** In pixels, as stored. */
  width: number;
  height: number;
}

/**
 * Reads type and size of a PNG, JPEG, GIF or WebP from its first bytes, without decoding it.
 * Sources: PNG (ISO/IEC 15948) 11.2.2, JPEG (ISO/IEC 10918-1) B.2.2, GIF89a 18, WebP (RFC 9649) 2.5–2.7.
 */
export function readPictureHeader(bytes: Uint8Array): Result<PictureHeader> {
  if (bytes.length > maxBytes)
    return failure('too-large', 'the picture has more than 100 MB. Make it smaller first.');
  const header = readPng(bytes) ?? readGif(bytes) ?? readWebp(bytes) ?? readJpeg(bytes);
  if (!header || header.width < 1 || header.height < 1) {
    return failure('bad-input', 'this is not a PNG, JPEG, GIF or WebP picture.');
  }
  if (header.width * header.height > maxPixels) {
    return failure(
      'too-large',
      `the picture claims ${header.width} × ${header.height} pixels, more than Galley takes. Make it smaller first.`,
    );
  }
  return success(header);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return [...text].every((char, i) => bytes[at + i] === char.charCodeAt(0));
}

function readPng(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 24 || !startsWith(bytes, '\x89PNG\r\n\x1a\n') || !startsWith(bytes, 'IHDR', 12))
    return null;
  return { mediaType: 'image/png', width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

function readGif(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 10 || !(startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a'))) return null;
  const data = view(bytes);
  return { mediaType: 'image/gif', width: data.getUint16(6, true), height: data.getUint16(8, true) };
}

function readWebp(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 30 || !startsWith(bytes, 'RIFF') || !startsWith(bytes, 'WEBP', 8)) return null;
  const data = view(bytes);
  const mediaType = 'image/webp';
  if (startsWith(bytes, 'VP8X', 12)) {
    const u24 = (at: number) => data.getUint16(at, true) | (data.getUint8(at + 2) << 16);
    return { mediaType, width: u24(24) + 1, height: u24(27) + 1 };
  }
  if (startsWith(bytes, 'VP8L', 12)) {
    const bits = data.getUint32(21, true);
    return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (!startsWith(bytes, 'VP8 ', 12)) return null;
  return { mediaType, width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
}

/** Walks the JPEG segments to the frame header (SOF0–SOF15 except DHT, JPG and DAC). */
function readJpeg(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const data = view(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = data.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { mediaType: 'image/jpeg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    }
    at += 2 + data.getUint16(at + 2);
  }
  return null;
}
