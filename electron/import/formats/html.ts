import { htmlToBlocks } from '#shared/html/html-to-blocks.ts';
import { parseHtml } from '#shared/html/tree.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { decodePage } from '../page/decode-page.ts';
import { pageToArticle } from '../page/page-to-article.ts';
import { noSite, startArticle } from '../start-article.ts';
import { nameFileKind } from '../text/name-file-kind.ts';
import type { ImportFormat } from './import-format.ts';

/** A web page as a browser saved it, or HTML that a program wrote. Nothing in it is run or fetched. */
export const html = {
  takes: 'bytes',
  info: { id: 'html', name: 'Web page', extensions: ['html', 'htm', 'xhtml'], mediaType: 'text/html' },
  claims: (bytes, fileName) => {
    if (/\.(?:x?html?|xht)$/i.test(fileName)) return nameFileKind(bytes) === null;
    return !/\.(?:md|markdown|mdown|mkdn?|json)$/i.test(fileName) && opensAsPage(bytes);
  },
  read: (bytes, context) => {
    const { fileName } = context.arrival;
    const decoded = decodePage(bytes);
    if (!decoded) return noPage(fileName);
    if (decoded.html.trim() === '') {
      return failure(
        'empty',
        `${fileName} holds nothing but white space. Nothing was changed; choose another file.`,
      );
    }
    const page = parseHtml(decoded.html);
    if (!page) {
      return failure(
        'refused',
        `${fileName} nests or repeats its elements beyond what any article needs. Nothing was changed; import it as plain text or check where it comes from.`,
      );
    }
    const imported = pageToArticle(page, savedFrom(decoded.html), {
      ...context,
      notes: [...context.notes, ...decoded.notes],
    });
    const { headline, body } = imported.article;
    if (headline === '' && body.length === 0) {
      return failure(
        'empty',
        `${fileName} holds no text that a reader would see. Nothing was changed; choose another file.`,
      );
    }
    return success(imported);
  },
  readWhole: (bytes, context) => {
    const decoded = decodePage(bytes);
    if (!decoded) return noPage(context.arrival.fileName);
    const { blocks, notes } = htmlToBlocks(decoded.html, { newId: context.origin.newId });
    const report = [...context.notes, ...decoded.notes, ...notes];
    const start = startArticle(context, noSite, []);
    const provenance = start.provenance && { ...start.provenance, report };
    return success({ article: { ...start, body: blocks, provenance }, report });
  },
} satisfies ImportFormat;

function noPage(fileName: string): Result<never> {
  return failure(
    'unsupported-format',
    `${fileName} is a binary file, not a web page. Nothing was changed; save the page again as HTML.`,
  );
}

/** Whether bytes open as a page does, behind a byte order mark, white space, an XML declaration and comments. */
function opensAsPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(
    head,
  );
}

/** The address that a browser wrote into a page when it saved it. */
function savedFrom(text: string): string {
  return /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/.exec(text.slice(0, 3000))?.[1] ?? '';
}
