import type { Style } from './style.ts';
import { attribute, type Element, hasAttribute, hasClass } from './tree.ts';

/** Class names by which pages hide a text from eyes. */
const hiddenClass = /^(?:sr-only|visually-?hidden|screen-reader-text|screenreader-only|a11y-hidden)$/i;

/** Why a reader of the page does not see an element as part of its text; null when it is seen. */
export function whyHidden(element: Element, style: Style): 'hidden' | 'overlay' | null {
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return 'hidden';
  if (hasClass(element, hiddenClass)) return 'hidden';
  if (style.size === 0) return null;
  if (style.get('display') === 'none' || /hidden|collapse/.test(style.get('visibility') ?? ''))
    return 'hidden';
  if (style.get('mso-hide') === 'all') return 'hidden';
  const position = style.get('position') ?? '';
  if (position === 'fixed') return 'overlay';
  if (position === 'absolute' && (style.has('clip') || /^-\d{3,}/.test(style.get('left') ?? '')))
    return 'hidden';
  return /^-\d{3,}/.test(style.get('text-indent') ?? '') ? 'hidden' : null;
}
