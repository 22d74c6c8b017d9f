import { setDOMUnmanaged } from 'lexical';

/** The two places in a figure that are drawn by components rather than by the editor. */
export interface FigureParts {
  /** Above the caption: the picture itself and its tools. */
  view: HTMLElement;
  /** Below the caption: the credit. */
  fields: HTMLElement;
}

const partsOf = new WeakMap<HTMLElement, FigureParts>();

/** Makes a figure whose caption the editor puts between the two parts. */
export function createFigure(className: string): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = className;
  const parts = { view: createPart('figure-view'), fields: createPart('figure-fields') };
  figure.append(parts.view, parts.fields);
  partsOf.set(figure, parts);
  return figure;
}

export function figureParts(figure: HTMLElement): FigureParts {
  const parts = partsOf.get(figure);
  if (!parts) throw new Error('This element is no figure.');
  return parts;
}

/** A part that keeps its own caret and keys, so that a field in it is an ordinary field. */
function createPart(className: string): HTMLElement {
  const part = document.createElement('div');
  part.className = className;
  part.contentEditable = 'false';
  // The words of the program are English, whatever the direction of the article.
  part.dir = 'ltr';
  setDOMUnmanaged(part, { captureSelection: true });
  return part;
}

/** Tells whether an event comes from what stands in a block beside its text: the parts of a figure, or a field. */
export function isInFigurePart(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.figure-view, .figure-fields, .field-frame') !== null;
}
