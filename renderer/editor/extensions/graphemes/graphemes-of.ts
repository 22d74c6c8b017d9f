let segmenter: Intl.Segmenter | null = null;

/** The characters of a text as a reader counts them (extended grapheme clusters, UAX #29). */
export function graphemesOf(text: string): string[] {
  // Made at first need: it costs milliseconds at the start.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
