/** The dictionaries that come with Galley; each a folder of `dictionaries/` in the built window. */
export type DictionaryName = 'en-US' | 'en-GB' | 'fr' | 'de' | 'es';

/** Languages that can be chosen for a passage, by tag, in the order in which they are offered. */
export const spellingLanguages = {
  en: 'English (any)',
  'en-GB': 'English (British)',
  'en-US': 'English (American)',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
} as const;

/**
 * The dictionaries that know the words of a language, given as a BCP 47 tag: a word in one of them is right. English
 * without a country is both; where it is spoken like in Britain, British. [] for a language without a dictionary.
 */
export function dictionariesFor(tag: string): DictionaryName[] {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'en') return language === 'fr' || language === 'de' || language === 'es' ? [language] : [];
  if (rest.includes('us')) return ['en-US'];
  const british = ['gb', 'uk', 'au', 'ie', 'in', 'nz', 'za'];
  return rest.some(region => british.includes(region)) ? ['en-GB'] : ['en-US', 'en-GB'];
}

/** The language of a tag as a person reads it; the tag itself where it is none. */
export function describeLanguage(tag: string): string {
  const known: Record<string, string> = spellingLanguages;
  if (known[tag]) return known[tag];
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // What an editor typed into the language field may be no tag at all.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
