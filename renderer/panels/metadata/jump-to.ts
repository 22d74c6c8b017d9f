const outside: Readonly<Record<string, string>> = {
  headline: 'Headline',
  dek: 'Dek',
  body: 'Article body',
};

/** Puts the focus on a field by its name: in the panel, or in the article where it stands there. */
export function jumpTo(panel: HTMLElement | null, field: string): void {
  const label = outside[field];
  const place =
    label === undefined
      ? panel?.querySelector(`[data-field="${field}"]`)
      : document.querySelector(`[aria-label="${label}"]`);
  const control = label === undefined ? place?.querySelector('input, textarea, select, button') : place;
  place?.scrollIntoView({ block: 'center' });
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}
