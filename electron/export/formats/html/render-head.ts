import type { Article } from '#shared/article/article.ts';
import type { RenderContext } from '../format.ts';
import { isLanguageTag } from './language.ts';
import { linkedData } from './linked-data.ts';
import { element, lines, Markup } from './markup.ts';
import { pageStyle } from './page-style.ts';

/** The head of the page: what search engines, link previews and readers of metadata are told. */
export function renderHead(article: Article, context: RenderContext): Markup {
  const { metadata } = article;
  const title = metadata.seoTitle || article.headline;
  return element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title.trim() || 'Untitled'),
      ...renderMeta(article),
      linkedData(article, context),
      new Markup(`<style>\n${pageStyle}</style>`),
    ),
  );
}

/** What the head of a page says about the article to search engines and to whoever shows a link to it. */
export function renderMeta(article: Article): (Markup | null)[] {
  const { metadata } = article;
  const title = metadata.seoTitle || article.headline;
  const description = metadata.seoDescription || article.dek;
  const names = article.authors.map(author => author.name).filter(name => name !== '');
  return [
    meta('name', 'description', description),
    meta('name', 'author', names.join(', ') || article.byline),
    meta('name', 'keywords', metadata.keywords.join(', ')),
    metadata.canonicalUrl === '' ? null : element('link', { rel: 'canonical', href: metadata.canonicalUrl }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', metadata.socialCard.title || title),
    meta('property', 'og:description', metadata.socialCard.description || description),
    meta('property', 'og:url', metadata.canonicalUrl),
    meta('property', 'og:locale', openGraphLocale(metadata.language)),
    meta('property', 'article:published_time', metadata.published),
    meta('property', 'article:expiration_time', metadata.expiry),
    meta('property', 'article:section', metadata.section),
    ...metadata.keywords.map(keyword => meta('property', 'article:tag', keyword)),
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): Markup | null {
  return content === '' ? null : element('meta', { [kind]: name, content });
}

/** Open Graph wants language and territory, `en_GB`; a language alone is not said. */
function openGraphLocale(language: string): string {
  const { language: code, region } = isLanguageTag(language) ? new Intl.Locale(language) : {};
  return code && region ? `${code}_${region}` : '';
}
