import type { Block } from '#shared/article/blocks/block.ts';
import { mapBodyContent, mapSpans, spansOf } from '#shared/article/map-content.ts';
import { primaryLanguage } from './body/language-of.ts';

/**
 * Finds the language that most of a text is in, and marks only what is in another one: Word names a language with every
 * run, and `en-US` beside `en-GB` says who typed rather than what. `stated` is what the properties name.
 */
export function settleLanguages(body: readonly Block[], stated: string): { body: Block[]; language: string } {
  const weights = new Map<string, number>();
  for (const { text, language } of spansOf(body)) {
    if (language !== '') weights.set(language, (weights.get(language) ?? 0) + text.length);
  }
  const byPrimary = new Map<string, number>();
  for (const [tag, weight] of weights) {
    const primary = primaryLanguage(tag);
    byPrimary.set(primary, (byPrimary.get(primary) ?? 0) + weight);
  }
  const main = heaviest(byPrimary) || primaryLanguage(stated);
  const regional = heaviest(new Map([...weights].filter(([tag]) => primaryLanguage(tag) === main)));
  const language = primaryLanguage(stated) === main && stated.includes('-') ? stated : regional || stated;
  const settled = mapBodyContent(body, content =>
    mapSpans(content, span =>
      span.language === '' || primaryLanguage(span.language) === main ? { ...span, language: '' } : span,
    ),
  );
  return { body: settled, language };
}

function heaviest(weights: ReadonlyMap<string, number>): string {
  let found = '';
  let most = 0;
  for (const [name, weight] of weights) {
    if (weight <= most) continue;
    found = name;
    most = weight;
  }
  return found;
}
