import { describeHeld } from './describe-held.ts';
import type { HeldBlock } from './held-block-node.ts';

/** The most rows that a card shows; it is there to recognise the block by. */
const shownRows = 12;

/** Draws a block that cannot be edited yet: what it is, and its text row by row. */
export function heldCard(block: HeldBlock): HTMLElement {
  const { kind, rows } = describeHeld(block);
  const card = element('div', `held held-${block.type}`);
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', kind);
  card.append(element('div', 'held-kind', kind));
  for (const row of rows.slice(0, shownRows)) {
    const line = element('div', 'held-row');
    line.append(...row.map(cell => element('span', 'held-cell', cell)));
    card.append(line);
  }
  const more = rows.length - shownRows;
  if (more > 0) card.append(element('div', 'held-more', `… and ${more} more`));
  return card;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
