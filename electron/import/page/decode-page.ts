import type { ImportNote } from '#shared/exchange/import-note.ts';
import { lost, recognised } from '../report-note.ts';
import { decodeText } from '../text/decode-text.ts';
import { decodingNotes } from '../text/decoding-notes.ts';
import { decodeWindows1252 } from '../text/windows-1252.ts';

/** How many bytes of a page are searched for what it says of its encoding; the standard has 1024, pages do not obey. */
const searched = 8192;

/** The text of a page and what decoding it had to report. */
export interface DecodedPage {
  html: string;
  notes: ImportNote[];
}

/**
 * Decodes a page: by its byte order mark, then as UTF-8 when every byte fits, whatever the page declares, then as it
 * declares, and as a text file otherwise. A declaration that is wrong is told. Null when the bytes are no text.
 */
export function decodePage(bytes: Uint8Array): DecodedPage | null {
  const declared = declaredEncoding(bytes);
  const label = encodingOf(declared);
  const decoded = decodeText(bytes);
  const sound = decoded !== null && !decoded.guessed && decoded.strayBytes === 0;
  if (sound || label === 'utf-8' || label === '') {
    if (!decoded) return null;
    return { html: decoded.text, notes: [...decodingNotes(decoded), ...contradiction(declared, decoded)] };
  }
  // Node reads this one as Latin-1, without its quotation marks.
  const html = label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
  const broken = html.split('\ufffd').length - 1;
  // Hardly anything fits what the page declares: it is some other encoding.
  if (broken * 50 > html.length && decoded) return { html: decoded.text, notes: decodingNotes(decoded) };
  const notes = [recognised('encoding', `Read as ${label}, as the page declares.`, null)];
  if (broken > 0) {
    notes.push(
      lost('broken-characters', `${broken} characters are damaged in the file and read “\ufffd”.`, null),
    );
  }
  return { html, notes };
}

function contradiction(
  declared: string,
  { encoding, text }: { encoding: string; text: string },
): ImportNote[] {
  const label = encodingOf(declared);
  if (declared === '' || label === encoding || !/[^\0-\x7f]/.test(text)) return [];
  return [
    recognised('encoding', `The page declares “${declared}” but is ${encoding}, and was read so.`, null),
  ];
}

/** What a page says of its encoding in an XML declaration or a `meta`, as it is written there; '' for nothing. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, searched));
  const found =
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head) ??
    /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  return found?.[1] ?? '';
}

/** The name of an encoding by any of its labels; '' for one that nobody knows. A `meta` can only be read in UTF-8. */
function encodingOf(label: string): string {
  if (label === '') return '';
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
