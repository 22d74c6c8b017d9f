// @ts-check

const hidden =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/**
 * Texts of at least five words that a page hides and shows nowhere, words apart by one blank.
 * @param {any} document as linkedom makes one; its types are those of a browser, which the build has none of
 * @param {(text: string) => string[]} wordsOf
 * @returns {string[]}
 */
export function hiddenTexts(document, wordsOf) {
  for (const machinery of document.querySelectorAll('script, style, noscript, template')) machinery.remove();
  const elements = [...(document.body?.querySelectorAll(hidden) ?? [])];
  const texts = elements.map((/** @type {any} */ element) => wordsOf(element.textContent ?? ''));
  for (const element of elements) element.remove();
  const shown = ` ${wordsOf(document.body?.textContent ?? '').join(' ')} `;
  return texts
    .filter((/** @type {string[]} */ words) => words.length >= 5)
    .map((/** @type {string[]} */ words) => ` ${words.slice(0, 60).join(' ')} `)
    .filter((/** @type {string} */ text) => !shown.includes(text));
}
