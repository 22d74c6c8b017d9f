import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { numberFootnotes } from '#shared/article/footnotes.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import { assertNever } from '#shared/result.ts';
import { nameFields } from './fields.ts';
import { type BodyPart, groupQuotes } from './group-quotes.ts';
import { listEntryFacts } from './list-entry-facts.ts';
import { inlineToRuns, joinRuns, type Outline, type OutlineBlock, type Run, textRuns } from './outline.ts';
import { outlineFields } from './outline-fields.ts';
import { outlineTable } from './outline-table.ts';

type Numbers = ReadonlyMap<Id, number>;

/** The outline of an article: what every exported file of it is held against. */
export function outlineArticle(article: Article): Outline {
  const blocks = outlineBody(article.body, numberFootnotes(article.body));
  return { fields: nameFields(outlineFields(article)), blocks: footnotesLast(blocks) };
}

/** Footnotes by their numbers behind all other blocks. */
export function footnotesLast(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const notes = blocks.filter(({ kind }) => kind === 'footnote');
  return [
    ...blocks.filter(({ kind }) => kind !== 'footnote'),
    ...notes.sort((a, b) => Number(a.facts['number']) - Number(b.facts['number'])),
  ];
}

/** Blocks that stand in a box or gallery say so. */
export function inside(place: 'box' | 'gallery', blocks: readonly OutlineBlock[]): OutlineBlock[] {
  return blocks.map(block => ({ ...block, facts: { ...block.facts, place: `in a ${place}` } }));
}

function outlineBody(body: readonly Block[], numbers: Numbers): OutlineBlock[] {
  return groupQuotes(body).flatMap(part => outlinePart(part, numbers));
}

function outlinePart(part: BodyPart, numbers: Numbers): OutlineBlock[] {
  const runs = (content: readonly Inline[]): Run[] => joinRuns(inlineToRuns(content, numbers));
  switch (part.type) {
    case 'quotation':
      return part.paragraphs.map(({ content }, i) => ({
        kind: 'quote' as const,
        facts: i === 0 ? { attribution: part.attribution } : { continues: 'yes' },
        content: runs(content),
      }));
    case 'paragraph':
      return [{ kind: 'paragraph', facts: {}, content: runs(part.content) }];
    case 'heading':
      return [{ kind: 'heading', facts: { level: String(part.level) }, content: runs(part.content) }];
    case 'pullQuote':
      return [{ kind: 'pull quote', facts: { attribution: part.attribution }, content: runs(part.content) }];
    case 'list':
      return outlineList(part, 1, runs);
    case 'image':
      return [outlinePicture(part, runs)];
    case 'gallery':
      return [
        { kind: 'gallery', facts: {}, content: runs(part.caption) },
        ...inside(
          'gallery',
          part.items.map(item => outlinePicture(item, runs)),
        ),
      ];
    case 'table':
      return outlineTable(
        runs(part.caption),
        part.header,
        part.columns.map(({ align }) => align),
        part.rows.map(({ cells }) => cells.map(({ content }) => runs(content))),
      );
    case 'code':
      return [{ kind: 'code block', facts: { language: part.language }, content: textRuns(part.text) }];
    case 'embed':
      return [
        {
          kind: 'embed',
          facts: embedFacts(part.kind, part.address, part.title),
          content: runs(part.caption),
        },
      ];
    case 'aside':
      return [
        { kind: 'box', facts: {}, content: textRuns(part.title) },
        ...inside('box', outlineBody(part.blocks, numbers)),
      ];
    case 'footnote':
      return [
        {
          kind: 'footnote',
          facts: { number: String(numbers.get(part.id) ?? '?') },
          content: runs(part.content),
        },
      ];
    case 'divider':
      return [{ kind: 'divider', facts: {}, content: [] }];
    case 'unsupported':
      // No format holds it: every export takes it out, counted, before it renders (limits/unknown-blocks.ts).
      throw new Error('An unsupported block reached the outline.');
    default:
      return assertNever(part);
  }
}

/** What has to be equal of an embed; one without a title is shown by its address. */
export function embedFacts(kind: string, address: string, title: string): Record<string, string> {
  return { kind, address, title: title === address ? '' : title };
}

function outlinePicture(picture: GalleryItem, runs: (content: readonly Inline[]) => Run[]): OutlineBlock {
  const { asset, address, alt, caption } = picture;
  const facts = { file: asset ?? '', address: asset === null ? address : '', 'alt text': alt };
  return { kind: 'picture', facts, content: runs(caption) };
}

function outlineList(
  list: NestedList,
  depth: number,
  runs: (content: readonly Inline[]) => Run[],
): OutlineBlock[] {
  return list.items.flatMap((item, i) => [
    {
      kind: 'list entry' as const,
      facts: listEntryFacts(list.kind, list.start, i, depth, item.checked),
      content: runs(item.content),
    },
    ...(item.children ? outlineList(item.children, depth + 1, runs) : []),
  ]);
}
