/** Begins to load the two typefaces of every first frame before anything asks for them, so that no text jumps. */
export function loadFonts(): void {
  for (const font of ['1em "Source Serif 4 Variable"', '1em "Inter Variable"'])
    void document.fonts.load(font).catch(() => {
      // The fallback in tokens.css is drawn instead; the text is readable either way.
    });
}
