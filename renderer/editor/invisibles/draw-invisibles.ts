import { firstIndex } from '#shared/first-index.ts';
import { findInvisibles } from '#shared/typography/invisibles.ts';

/** How far beyond the window signs are drawn, in CSS pixels, so that scrolling finds them there. */
const margin = 300;

const lines = 'p, h2, h3, h4, li, blockquote, .footnote-text';

interface Sign {
  text: string;
  x: number;
  y: number;
  height: number;
  kind: 'wide' | 'narrow' | 'end';
}

/** Draws the signs for the blocks of `root` that are near sight into `layer`, which lies over the same frame. */
export function drawInvisibles(layer: HTMLElement, root: HTMLElement): void {
  const origin = layer.getBoundingClientRect();
  const signs = blocksNearSight(root).flatMap(signsOf);
  layer.replaceChildren(
    ...signs.map(({ text, x, y, height, kind }) => {
      const sign = document.createElement('span');
      sign.className = `invisible invisible-${kind}`;
      sign.textContent = text;
      sign.style.translate = `${x - origin.left}px ${y - origin.top}px`;
      sign.style.blockSize = `${height}px`;
      sign.style.lineHeight = `${height}px`;
      return sign;
    }),
  );
}

function blocksNearSight(root: HTMLElement): Element[] {
  const { children } = root;
  const low = firstIndex(
    children.length,
    index => (children[index]?.getBoundingClientRect().bottom ?? 0) >= -margin,
  );
  const near: Element[] = [];
  for (let index = low; index < children.length; index++) {
    const block = children[index];
    if (!block || block.getBoundingClientRect().top > window.innerHeight + margin) break;
    near.push(block);
  }
  return near;
}

function signsOf(block: Element): Sign[] {
  const signs: Sign[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node instanceof HTMLElement && node.contentEditable === 'false'
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) signs.push(...signsInText(node));
    else if (node instanceof HTMLBRElement && node.nextSibling) signs.push(...endSign(node, '↵'));
  }
  const ends = block.matches(lines) ? [block] : [...block.querySelectorAll(lines)];
  return [...signs, ...ends.flatMap(end => paragraphSign(end))];
}

function signsInText(node: Text): Sign[] {
  return findInvisibles(node.data).flatMap(({ at, length, sign, wide }): Sign[] => {
    const rect = rectOf(node, at, at + length);
    if (!rect) return [];
    const x = wide ? (rect.left + rect.right) / 2 : rect.left;
    return [{ text: sign, x, y: rect.top, height: rect.height, kind: wide ? 'wide' : 'narrow' }];
  });
}

function endSign(element: Element, text: string): Sign[] {
  const rect = element.getBoundingClientRect();
  return rect.height === 0 ? [] : [{ text, x: rect.right, y: rect.top, height: rect.height, kind: 'end' }];
}

/** Behind the last character; in a block written from right to left that is its left side. */
function paragraphSign(block: Element): Sign[] {
  // An entry that only holds a list has no end of its own.
  if (block.matches('.holds-list')) return [];
  const contents = document.createRange();
  contents.selectNodeContents(block);
  const rect = block.textContent === '' ? undefined : [...contents.getClientRects()].at(-1);
  const isRtl = getComputedStyle(block).direction === 'rtl';
  if (rect)
    return [
      { text: '¶', x: isRtl ? rect.left - 12 : rect.right, y: rect.top, height: rect.height, kind: 'end' },
    ];
  const box = block.getBoundingClientRect();
  return [{ text: '¶', x: isRtl ? box.right - 12 : box.left, y: box.top, height: box.height, kind: 'end' }];
}

function rectOf(node: Text, start: number, end: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].at(-1) ?? null;
}
