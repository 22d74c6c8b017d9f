import type { ReadElement } from './page.ts';
import { attribute } from './tree.ts';

/** A formula becomes the text that its author gave for it; its layout cannot be kept. */
export const readMath: ReadElement = (reader, element, context) => {
  reader.page.losses.add('formula');
  const said = attribute(element, 'alttext');
  if (said === '') return;
  reader.readChildren(
    { ...element, childNodes: [{ nodeName: '#text', value: said, parentNode: null }] },
    context,
  );
};
