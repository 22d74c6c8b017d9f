import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { assertNever } from '#shared/result.ts';
import { nameFields } from './fields.ts';
import { groupQuotes } from './group-quotes.ts';
import { inlineToRuns, joinRuns, type Outline, type OutlineBlock } from './outline.ts';

/** The outline of an article: what every exported file of it is held against. */
export function outlineArticle(article: Article): Outline {
  const { headline, dek, byline, slug, profile, status, createdAt, modifiedAt, metadata } = article;
  return {
    fields: nameFields({
      headline,
      dek,
      byline,
      slug,
      profile,
      status,
      created: createdAt,
      modified: modifiedAt,
      language: metadata.language,
      section: metadata.section,
      dateline: metadata.dateline,
      source: metadata.source,
      canonicalUrl: metadata.canonicalUrl,
      published: metadata.published,
      copyrightHolder: metadata.copyrightHolder,
      seoTitle: metadata.seoTitle,
      seoDescription: metadata.seoDescription,
      keywords: metadata.keywords,
      authors: article.authors.map(({ name, role, jobTitle, affiliation, bio, email, url }) => ({
        name,
        role,
        jobTitle,
        affiliation,
        bio,
        email,
        url,
      })),
      credits: article.credits.map(({ kind, line, creator, source, licence, asset }) => ({
        kind,
        line,
        creator,
        source,
        licence: licence.name,
        licenceVersion: licence.version,
        licenceUrl: licence.url,
        picture: asset ?? '',
      })),
    }),
    blocks: outlineBody(article.body),
  };
}

function outlineBody(body: readonly Block[]): OutlineBlock[] {
  return groupQuotes(body).flatMap(part => {
    if (part.type !== 'quotation') return outlineBlock(part);
    return part.paragraphs.map(({ content }, i) => ({
      kind: 'quote' as const,
      facts: i === 0 ? { attribution: part.attribution } : { continues: 'yes' },
      content: joinRuns(inlineToRuns(content)),
    }));
  });
}

function outlineBlock(block: Exclude<Block, { type: 'quote' }>): OutlineBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', facts: {}, content: joinRuns(inlineToRuns(block.content)) }];
    case 'heading':
      return [
        {
          kind: 'heading',
          facts: { level: String(block.level) },
          content: joinRuns(inlineToRuns(block.content)),
        },
      ];
    case 'list':
      return outlineList(block, 1);
    case 'image':
      return [
        {
          kind: 'picture',
          facts: {
            file: block.asset ?? '',
            address: block.asset === null ? block.address : '',
            'alt text': block.alt,
          },
          content: joinRuns(inlineToRuns(block.caption)),
        },
      ];
    case 'divider':
      return [{ kind: 'divider', facts: {}, content: [] }];
    case 'unsupported':
      // No format holds it: every export takes it out, counted, before it renders (limits/unknown-blocks.ts).
      throw new Error('An unsupported block reached the outline.');
    default:
      return assertNever(block);
  }
}

function outlineList(list: Pick<NestedList, 'kind' | 'start' | 'items'>, depth: number): OutlineBlock[] {
  return list.items.flatMap((item, i) => [
    {
      kind: 'list entry' as const,
      facts: listEntryFacts(list.kind, list.start, i, depth, item.checked),
      content: joinRuns(inlineToRuns(item.content)),
    },
    ...(item.children ? outlineList(item.children, depth + 1) : []),
  ]);
}

/** What has to be equal of a list entry; `index` counts from 0, a start has a meaning in numbered lists only. */
export function listEntryFacts(
  kind: string,
  start: number,
  index: number,
  depth: number,
  checked: boolean,
): Record<string, string> {
  const number = String((kind === 'numbered' ? start : 1) + index);
  const facts = { list: kind, depth: String(depth), number };
  return kind === 'check' ? { ...facts, checked: checked ? 'yes' : 'no' } : facts;
}
