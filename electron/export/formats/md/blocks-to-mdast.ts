import type { BlockContent, Blockquote, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { type BodyPart, groupQuotes, type Quotation } from '../../outline/group-quotes.ts';
import { inlineToMdast } from './inline-to-mdast.ts';
import { emptyEntry } from './mdast-to-runs.ts';

/** Where the file of a picture stands, as a link from the Markdown file, by sha256. */
export type PictureLinks = ReadonlyMap<string, string>;

type Writers = {
  [T in BodyPart['type']]: (part: Extract<BodyPart, { type: T }>, links: PictureLinks) => BlockContent;
};

/** How each block is written; the compiler asks for a line here when the article gets a new one. */
const writers: Writers = {
  paragraph: ({ content }) => paragraph(inlineToMdast(content)),
  heading: ({ level, content }) => ({
    type: 'heading',
    depth: level,
    children: inlineToMdast(content, 'tags'),
  }),
  quotation: quotationToMdast,
  list: listToMdast,
  image: imageToMdast,
  divider: () => ({ type: 'thematicBreak' }),
  unsupported: block => {
    throw new Error(`Block ${block.id} cannot be written and should have been taken out before.`);
  },
};

export function blocksToMdast(body: readonly Block[], links: PictureLinks): BlockContent[] {
  return groupQuotes(body).map(part => writePart(part, links));
}

function writePart<T extends BodyPart['type']>(
  part: Extract<BodyPart, { type: T }>,
  links: PictureLinks,
): BlockContent {
  const write: (part: Extract<BodyPart, { type: T }>, links: PictureLinks) => BlockContent =
    writers[part.type];
  return write(part, links);
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** The attribution is the last paragraph, marked as what it is so that no text can be taken for it. */
function quotationToMdast({ paragraphs, attribution }: Quotation): Blockquote {
  const children = paragraphs
    .filter(({ content }) => content.length > 0)
    .map(({ content }) => paragraph(inlineToMdast(content)));
  if (attribution !== '') {
    const cite = ['<cite>', '</cite>'].map(value => ({ type: 'html' as const, value }));
    const [open, close] = cite;
    if (open && close) {
      children.push(
        paragraph([{ type: 'text', value: '— ' }, open, { type: 'text', value: attribution }, close]),
      );
    }
  }
  return { type: 'blockquote', children };
}

function listToMdast({ kind, start, items }: Pick<NestedList, 'kind' | 'start' | 'items'>): List {
  const children = items.map((item): ListItem => {
    const content =
      item.content.length === 0 && kind === 'check'
        ? [{ type: 'html' as const, value: emptyEntry }]
        : inlineToMdast(item.content);
    const nested = item.children ? [listToMdast(item.children)] : [];
    return {
      type: 'listItem',
      checked: kind === 'check' ? item.checked : null,
      spread: nested.some(list => needsBlankLine(content, list)),
      children: [...(content.length === 0 ? [] : [paragraph(content)]), ...nested],
    };
  });
  const numbered = kind === 'numbered';
  return { type: 'list', ordered: numbered, start: numbered ? start : null, spread: false, children };
}

/**
 * A list that begins with another number than 1, or with an empty entry, does not end the text above it (CommonMark
 * 5.2), and no list ends a line that is nothing but HTML (4.6, kind 7).
 */
function needsBlankLine(above: readonly PhrasingContent[], list: List): boolean {
  const beginsEmpty = list.children[0]?.children[0]?.type !== 'paragraph';
  return (list.ordered && list.start !== 1) || beginsEmpty || above[0]?.type === 'html';
}

/** No other paragraph begins with a picture, so whatever follows one on the next line is its caption. */
function imageToMdast({ asset, address, alt, caption }: Image, links: PictureLinks): Paragraph {
  const url = asset === null ? address : links.get(asset);
  if (url === undefined) throw new Error(`Picture ${asset} was not handed to the export.`);
  const below: PhrasingContent[] = caption.length === 0 ? [] : [{ type: 'break' }, ...inlineToMdast(caption)];
  return paragraph([{ type: 'image', url, alt }, ...below]);
}
