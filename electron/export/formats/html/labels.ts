/** The few words that a page has of its own. */
export interface Labels {
  credits: string;
  source: string;
  noPicture: string;
  notes: string;
  backToText: string;
  corrections: string;
  kinds: Record<string, string>;
}

const english: Labels = {
  credits: 'Credits',
  source: 'Source',
  noPicture: 'Picture not included',
  notes: 'Notes',
  backToText: 'Back to the text',
  corrections: 'Corrections',
  kinds: {
    image: 'Image',
    text: 'Text',
    translation: 'Translation',
    research: 'Research',
    sponsor: 'Sponsor',
  },
};

const byLanguage: Record<string, Labels> = {
  en: english,
  de: {
    credits: 'Nachweise',
    source: 'Quelle',
    noPicture: 'Bild nicht enthalten',
    notes: 'Anmerkungen',
    backToText: 'Zurück zum Text',
    corrections: 'Berichtigungen',
    kinds: {
      image: 'Bild',
      text: 'Text',
      translation: 'Übersetzung',
      research: 'Recherche',
      sponsor: 'Förderung',
    },
  },
  fr: {
    credits: 'Crédits',
    source: 'Source',
    noPicture: 'Image non incluse',
    notes: 'Notes',
    backToText: 'Retour au texte',
    corrections: 'Rectificatifs',
    kinds: {
      image: 'Image',
      text: 'Texte',
      translation: 'Traduction',
      research: 'Recherche',
      sponsor: 'Mécénat',
    },
  },
  es: {
    credits: 'Créditos',
    source: 'Fuente',
    noPicture: 'Imagen no incluida',
    notes: 'Notas',
    backToText: 'Volver al texto',
    corrections: 'Correcciones',
    kinds: {
      image: 'Imagen',
      text: 'Texto',
      translation: 'Traducción',
      research: 'Investigación',
      sponsor: 'Patrocinio',
    },
  },
};

/** The page's own words in the language of the article; English, and said to be English, where there are none. */
export function pageLabels(language: string): { labels: Labels; lang: string | null } {
  const labels = byLanguage[language.toLowerCase().split('-')[0] ?? ''];
  return labels ? { labels, lang: null } : { labels: english, lang: 'en' };
}
