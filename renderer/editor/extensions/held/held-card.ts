import type { Unsupported } from '#shared/article/blocks/unsupported.ts';

/** Draws a block of a newer version: what it is, and that nothing of it is lost. */
export function heldCard({ raw }: Unsupported): HTMLElement {
  const kind = nameOfHeld(raw['type']);
  const card = element('div', 'held', '');
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', kind);
  card.append(
    element('div', 'held-kind', kind),
    element('div', 'held-says', 'It is kept as it is and written back.'),
  );
  return card;
}

/** What a block or a part of a text from a newer version is called by its type. */
export function nameOfHeld(type: unknown): string {
  return typeof type === 'string' ? `A “${type}” from a newer Galley` : 'Something from a newer Galley';
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
