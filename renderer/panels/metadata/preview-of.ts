import type { Article } from '#shared/article/article.ts';

/** What the previews show; each falls back as a site does: social on search, search on headline and dek. */
export interface Preview {
  address: string;
  host: string;
  searchTitle: string;
  searchDescription: string;
  socialTitle: string;
  socialDescription: string;
  /** The sha256 of a picture, null for none. */
  picture: string | null;
  pictureAlt: string;
}

export function previewOf({ headline, dek, slug, assets, metadata }: Article): Preview {
  const { seoTitle, seoDescription, socialCard, canonicalUrl } = metadata;
  const url = URL.canParse(canonicalUrl) ? new URL(canonicalUrl) : null;
  const host = url?.host ?? 'your site';
  const path = url ? url.pathname.split('/').filter(Boolean) : [slug].filter(Boolean);
  const picture = assets.find(({ sha256 }) => sha256 === socialCard.image) ?? assets[0] ?? null;
  const searchTitle = seoTitle.trim() || headline.trim();
  const searchDescription = seoDescription.trim() || dek.trim();
  return {
    address: [host, ...path].join(' › '),
    host,
    searchTitle,
    searchDescription,
    socialTitle: socialCard.title.trim() || searchTitle,
    socialDescription: socialCard.description.trim() || searchDescription,
    picture: picture?.sha256 ?? null,
    pictureAlt: socialCard.imageAlt.trim() || picture?.alt || '',
  };
}

/** Cuts a text at a number of characters as a reader counts them, at a word where one is near. */
export function cutAt(text: string, most: number): [shown: string, lost: string] {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (characters.length <= most) return [text, ''];
  const whole = characters.slice(0, most).join('');
  const space = whole.lastIndexOf(' ');
  const shown = space > whole.length * 0.7 ? whole.slice(0, space) : whole;
  return [shown, text.slice(shown.length).trim()];
}
