import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import type { ArticleFields } from '../../outline/fields.ts';

/** The YAML block above a Markdown article: every field that is not empty, the headline as `title`. */
export function writeFrontMatter(article: Article): string {
  const { metadata } = article;
  const fields = {
    title: article.headline,
    dek: article.dek,
    byline: article.byline,
    slug: article.slug,
    status: article.status,
    profile: article.profile,
    language: metadata.language,
    section: metadata.section,
    keywords: metadata.keywords,
    dateline: metadata.dateline,
    source: metadata.source,
    canonicalUrl: metadata.canonicalUrl,
    published: metadata.published,
    created: article.createdAt,
    modified: article.modifiedAt,
    copyrightHolder: metadata.copyrightHolder,
    seoTitle: metadata.seoTitle,
    seoDescription: metadata.seoDescription,
    authors: article.authors.map(({ name, role, jobTitle, affiliation, bio, email, url }) =>
      filled({ name, role, jobTitle, affiliation, bio, email, url }),
    ),
    credits: article.credits.map(({ kind, line, creator, source, licence: { name, version, url }, asset }) =>
      filled({ kind, line, creator, source, licence: filled({ name, version, url }), picture: asset ?? '' }),
    ),
  };
  return stringify(filled(fields), {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

function filled(fields: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

const text = z.string().default('');

const frontMatter = z.looseObject({
  title: text,
  dek: text,
  byline: text,
  slug: text,
  status: text,
  profile: text,
  language: text,
  section: text,
  keywords: z.array(z.string()).default([]),
  dateline: text,
  source: text,
  canonicalUrl: text,
  published: text,
  created: text,
  modified: text,
  copyrightHolder: text,
  seoTitle: text,
  seoDescription: text,
  authors: z
    .array(
      z.object({
        name: text,
        role: text,
        jobTitle: text,
        affiliation: text,
        bio: text,
        email: text,
        url: text,
      }),
    )
    .default([]),
  credits: z
    .array(
      z.looseObject({
        kind: text,
        line: text,
        creator: text,
        source: text,
        licence: z
          .object({ name: text, version: text, url: text })
          .default({ name: '', version: '', url: '' }),
        picture: text,
      }),
    )
    .default([]),
});

/** What a front matter says of its article. Throws when it is no YAML or has a field of another kind. */
export function rereadFrontMatter(yaml: string): ArticleFields {
  const { title, credits, ...fields } = frontMatter.parse(parse(yaml) ?? {});
  return {
    headline: title,
    dek: fields.dek,
    byline: fields.byline,
    slug: fields.slug,
    profile: fields.profile,
    status: fields.status,
    created: fields.created,
    modified: fields.modified,
    language: fields.language,
    section: fields.section,
    dateline: fields.dateline,
    source: fields.source,
    canonicalUrl: fields.canonicalUrl,
    published: fields.published,
    copyrightHolder: fields.copyrightHolder,
    seoTitle: fields.seoTitle,
    seoDescription: fields.seoDescription,
    keywords: fields.keywords,
    authors: fields.authors,
    credits: credits.map(({ kind, line, creator, source, licence, picture }) => ({
      kind,
      line,
      creator,
      source,
      licence: licence.name,
      licenceVersion: licence.version,
      licenceUrl: licence.url,
      picture,
    })),
  };
}
