import { aboutHeading, authorPost, authorsTold } from '#shared/article/about-authors.ts';
import type { Article } from '#shared/article/article.ts';
import type { Author } from '#shared/article/author.ts';
import type { Credit } from '#shared/article/credit.ts';
import { creditLine, licenceName } from '#shared/metadata/credit-line.ts';
import { picturesIn } from '../../pictures-in.ts';
import { pageLabels } from './labels.ts';
import { languageDirection, textDirection } from './language.ts';
import { linkLicence } from './link-licence.ts';
import { type Content, element, lines, type Markup } from './markup.ts';
import { formatDay, readDay } from './published.ts';

/** What stands above the body: section, headline, dek, byline, place and day. */
export function renderHeader(article: Article): Markup {
  const { metadata } = article;
  const page = languageDirection(metadata.language);
  const line = (name: string, kind: string | null, text: string) =>
    text === '' ? null : element(name, { class: kind, dir: textDirection(text, page) }, text);
  const names = article.authors.map(author => author.name).filter(name => name !== '');
  const day = readDay(metadata.published);
  const time = day && element('time', { datetime: metadata.published }, formatDay(day, metadata.language));
  const place = line('span', 'dateline', metadata.dateline);
  const when = place || time ? element('p', { class: 'when' }, lines(place, time)) : null;
  return element(
    'header',
    {},
    lines(
      line('p', 'section', metadata.section),
      line('h1', null, article.headline),
      line('p', 'dek', article.dek),
      article.byline === '' ? line('p', 'names', names.join(', ')) : line('p', 'byline', article.byline),
      when,
    ),
  );
}

/** Who wrote and edited the piece, as the desk signs it. */
export function renderSignOff({ signOff, metadata }: Article): Markup | null {
  const dir = textDirection(signOff, languageDirection(metadata.language));
  return signOff === '' ? null : element('p', { class: 'signoff', dir }, signOff);
}

export function renderAuthors({ authors, metadata }: Article): Markup | null {
  const known = authorsTold(authors);
  if (known.length === 0) return null;
  const { text, lang } = aboutHeading(known.length, metadata.language);
  return element(
    'aside',
    { class: 'about' },
    lines(element('h2', { lang }, text), ...known.map(renderAuthor)),
  );
}

function renderAuthor(author: Author): Markup {
  const { name, url, bio } = author;
  const linked =
    url === '' || name === '' ? element('span', {}, name) : element('a', { href: url, rel: 'author' }, name);
  const post = authorPost(author);
  return element(
    'div',
    { class: 'author' },
    lines(
      element(
        'p',
        { class: 'name' },
        linked,
        post === '' ? '' : [' ', element('span', { class: 'post' }, post)],
      ),
      bio === '' ? null : element('p', { class: 'bio' }, bio),
    ),
  );
}

/** What has to be named at the end: credits that stand under no picture, source, copyright. */
export function renderFooter({ credits, body, metadata }: Article): Markup | null {
  const { labels, lang } = pageLabels(metadata.language);
  const shown = new Set(picturesIn(body).flatMap(({ asset }) => asset ?? []));
  const entries = credits
    .filter(credit => credit.asset === null || !shown.has(credit.asset))
    .map(renderCredit);
  const said = (text: string) => (text === '' ? null : element('p', {}, text));
  const { source, creditLine: credit, copyrightHolder, copyrightNotice, usageTerms } = metadata;
  const corrected = metadata.corrections.map(({ text }) => element('li', {}, text));
  const licence = linkLicence(metadata, licenceName(metadata.licence) || metadata.licence.url);
  const rights = [
    credit,
    source,
    copyrightHolder,
    copyrightNotice,
    usageTerms,
    ...Object.values(metadata.licence),
  ];
  if (entries.length + corrected.length === 0 && rights.every(text => text === '')) return null;
  return element(
    'footer',
    {},
    lines(
      corrected.length === 0 ? null : element('h2', { lang }, labels.corrections),
      corrected.length === 0 ? null : element('ul', { class: 'corrections' }, lines(...corrected)),
      entries.length === 0 ? null : element('h2', { lang }, labels.credits),
      entries.length === 0 ? null : element('ul', { class: 'credits' }, lines(...entries)),
      metadata.source === ''
        ? null
        : labelled('p', labels.source, lang, element('span', {}, metadata.source)),
      said(credit),
      copyrightHolder === '' ? null : element('p', {}, '© ', copyrightHolder),
      said(copyrightNotice),
      said(usageTerms),
      metadata.licence.name + metadata.licence.url === '' ? null : element('p', {}, licence),
    ),
  );

  function renderCredit(credit: Credit): Markup {
    const linked = linkLicence(credit, element('span', { class: 'credit' }, creditLine(credit)));
    const kind = labels.kinds[credit.kind];
    return kind === undefined ? element('li', {}, linked) : labelled('li', kind, lang, linked);
  }
}

function labelled(name: string, label: string, lang: string | null, content: Content): Markup {
  return element(name, {}, element('span', { class: 'label', lang }, `${label}:`), ' ', content);
}
