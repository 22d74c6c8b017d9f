/**
 * Words that adults read in a minute, silently and with understanding, by language: S. Trauzettel-Klosinski and
 * K. Dietz, “Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST”,
 * Investigative Ophthalmology & Visual Science 53 (2012), table 2.
 */
const pace: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The mean of these languages. */
const usualPace = 184;

/** How many words of a language, given as a BCP 47 tag, are read in a minute. */
export function paceOf(language: string): number {
  return pace[language.toLowerCase().split('-')[0] ?? ''] ?? usualPace;
}

/** How long a text takes to read, in words for a person. */
export function describeReadingTime(words: number, language: string): string {
  const seconds = Math.round((words / paceOf(language)) * 60);
  if (words === 0) return '0 s';
  if (seconds < 5) return 'under 5 s';
  if (seconds < 60) return `${Math.round(seconds / 5) * 5} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}
