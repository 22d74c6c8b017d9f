import { readMarker } from './flat-list.ts';
import type { Reader } from './page.ts';
import type { Style } from './style.ts';
import type { Context } from './text-run.ts';
import { attribute, type Element, hasClass, rawText, walk } from './tree.ts';

/** Whether an element belongs to Word's comments: the anchor in the text, or the list of them at the end. */
export function isWordComment(element: Element, style: Style): boolean {
  const part = style.get('mso-element') ?? '';
  return /^comment/.test(part) || hasClass(element, /^(?:mso-?com\w*|MsoCommentReference)$/i);
}

/** The texts of the comments in Word's list of them; none for an anchor. */
export function wordComments(element: Element): string[] {
  const texts: string[] = [];
  walk(element, inner => {
    if (!hasClass(inner, /^msocomtxt$/)) return undefined;
    texts.push(rawText(inner));
    return 'skip';
  });
  return texts;
}

/**
 * Reads a paragraph of Word's or Outlook's that is more than one: an entry of a list, a title, a quote.
 * False for an ordinary one.
 */
export function readWordParagraph(reader: Reader, element: Element, style: Style, context: Context): boolean {
  const list = /^(l\d+) level(\d+)/.exec(style.get('mso-list') ?? '');
  if (list) {
    readWordItem(reader, element, list[1] ?? '', Number(list[2]), context);
    return true;
  }
  if (hasClass(element, /^MsoTitle/)) {
    reader.readAs(element, context, content => ({
      type: 'heading',
      id: reader.page.newId(),
      level: 2,
      content,
    }));
    return true;
  }
  if (hasClass(element, /^Mso(?:Intense)?Quote/)) {
    reader.readAs(element, context, content => ({
      type: 'quote',
      id: reader.page.newId(),
      content,
      attribution: '',
      continues: false,
    }));
    return true;
  }
  return false;
}

/** The number or bullet of an entry stands in its text, marked `mso-list:Ignore`; text boxes are not looked into. */
function readWordItem(reader: Reader, element: Element, list: string, level: number, context: Context): void {
  let marker = '';
  walk(element, inner => {
    if (!/mso-list: *ignore/i.test(attribute(inner, 'style'))) return undefined;
    marker ||= rawText(inner);
    return 'skip';
  });
  const format = reader.page.sheet.wordListFormat(list, level);
  const said = readMarker(marker);
  const kind =
    marker === '' || format === 'bullet'
      ? format === '' || format === 'bullet'
        ? 'bulleted'
        : 'numbered'
      : said.kind;
  const content = reader.textInside(element, context);
  reader.pushItem({ level, kind, start: said.start, item: reader.itemOf(content, said.checked) });
}
