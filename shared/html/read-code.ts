import type { ReadElement } from './page.ts';
import { attribute, type Element, findFirst, rawText } from './tree.ts';

/** Program text with its language; a text file that a browser shows is no program and gives paragraphs. */
export const readCode: ReadElement = (reader, element, context) => {
  const { page } = reader;
  const text = rawText(element)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n|\n+$/g, '')
    .replaceAll('\u00a0', ' ')
    .normalize('NFC');
  if (text.trim() === '') return;
  const style = attribute(element, 'style');
  const isTextFile = /word-wrap: *break-word/i.test(style) && !findFirst(element, 'code', 'span');
  if (isTextFile || /moz-quote-pre|moz-signature/.test(attribute(element, 'class'))) {
    reader.readAs(element, { ...context, preserved: true }, content => ({
      type: 'paragraph',
      id: page.newId(),
      content,
    }));
    return;
  }
  reader.push({ type: 'code', id: page.newId(), language: languageOf(element), text });
};

/** The language in a class of the element, of the `code` in it, or of the box around it. */
function languageOf(element: Element): string {
  const inner = findFirst(element, 'code');
  const around = element.parentNode && 'tagName' in element.parentNode ? [element.parentNode] : [];
  for (const one of [element, ...(inner ? [inner] : []), ...around]) {
    const said =
      /(?:^|\s)(?:language|lang|brush:|highlight-source|sourceCode)[-\s]([\w+#-]{1,20})(?:\s|$)/.exec(
        attribute(one, 'class'),
      )?.[1];
    if (said) return said.toLowerCase();
  }
  return '';
}
