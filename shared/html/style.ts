/** What a style attribute or a class says, property by property in lower case. */
export type Style = ReadonlyMap<string, string>;

export const noStyle: Style = new Map();

/** The properties that say something about the text; all others are looks. */
const kept = new Set([
  'font-weight',
  'font-style',
  'font-variant',
  'font-variant-caps',
  'text-decoration',
  'text-decoration-line',
  'vertical-align',
  'text-align',
  'white-space',
  'display',
  'visibility',
  'position',
  'left',
  'text-indent',
  'clip',
  'width',
  'height',
  'font',
  'margin',
  'padding',
  'border',
  'word-wrap',
  'background-color',
  'mso-hide',
  'mso-list',
  'mso-element',
  'mso-highlight',
  'mso-footnote-id',
  'mso-endnote-id',
  'mso-special-character',
  'mso-tab-count',
  'mso-bidi-font-weight',
]);

const known = new Map<string, Style>();

/**
 * Reads declarations. Values are not understood further than to split them, so a `;` inside an address ends it early,
 * which loses nothing that is used. Office writes the same few strings thousands of times, hence the memory.
 */
export function parseStyle(source: string): Style {
  if (source === '') return noStyle;
  const before = known.get(source);
  if (before) return before;
  const style = new Map<string, string>();
  for (const declaration of source.slice(0, 10_000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    if (!kept.has(name)) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
      .toLowerCase();
    if (value !== '') style.set(name, value);
  }
  if (known.size > 2000) known.clear();
  known.set(source, style);
  return style;
}
