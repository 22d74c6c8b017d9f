import { z } from 'zod';
import type { Outline } from '../../outline/outline.ts';
import { printedWords } from './printed-words.ts';

const infoSchema = z.looseObject({ Title: z.string().default(''), Language: z.string().nullish() });
const itemSchema = z.union([
  z.looseObject({ str: z.string() }),
  z.looseObject({ type: z.string(), tag: z.string().nullish() }),
]);

/**
 * What a PDF says: the text of its pages in the order in which it is drawn, without what is marked as no part of it
 * (page numbers). Throws where it is damaged or not tagged, since readers who cannot see depend on its tags.
 */
export async function rereadPdf(bytes: Uint8Array): Promise<Outline> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Where it finds its reader here it looks for no file of it, and reads in this very thread.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  // It takes the bytes for itself (a copy: theirs may be a Buffer, which it refuses), and asks nothing of the net: fonts and character maps stand in the file.
  const opening = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await opening.promise;
    const { info } = await document.getMetadata();
    const { Title, Language } = infoSchema.parse(info);
    const marks = await document.getMarkInfo();
    if (marks?.['Marked'] !== true) throw new Error('The PDF is not tagged.');
    let text = '';
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      text += `${pageText(z.array(itemSchema).parse(items))}\n`;
      page.cleanup();
    }
    return printedWords(Title, Language ?? '', text);
  } finally {
    await opening.destroy();
  }
}

function pageText(items: readonly z.infer<typeof itemSchema>[]): string {
  const open: boolean[] = [];
  let text = '';
  for (const item of items) {
    if (!('type' in item)) {
      // What stands in no mark is no part of the text either, such as the number of the page.
      if (open.length > 0 && !open.includes(true)) text += 'str' in item ? item.str : '';
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
  }
  return text;
}
