import type {
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Embed } from '#shared/article/blocks/embed.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import type { Gallery, GalleryItem } from '#shared/article/blocks/gallery.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { PullQuote } from '#shared/article/blocks/pull-quote.ts';
import { numberFootnotes } from '#shared/article/footnotes.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import { type BodyPart, groupQuotes, type Quotation } from '../../outline/group-quotes.ts';
import { inlineToMdast } from './inline-to-mdast.ts';
import { emptyEntry } from './mdast-to-runs.ts';
import { tableToMdast } from './table-to-mdast.ts';
import { type Wrapping, writeClosing, writeOpening } from './wrappings.ts';

/** Where the file of a picture stands, as a link from the Markdown file, by sha256. */
export type PictureLinks = ReadonlyMap<string, string>;

/** What writing a block needs to know of the whole file. */
interface Setting {
  links: PictureLinks;
  numbers: ReadonlyMap<Id, number>;
}

type Writers = {
  [T in BodyPart['type']]: (part: Extract<BodyPart, { type: T }>, setting: Setting) => RootContent[];
};

/** How each block is written; the compiler asks for a line here when the article gets a new one. */
const writers: Writers = {
  paragraph: ({ content }, setting) => [flowing(content, setting)],
  heading: ({ level, content }, { numbers }) => [
    { type: 'heading', depth: level, children: inlineToMdast(content, numbers, 'heading') },
  ],
  quotation: (quotation, setting) => [quotationToMdast(quotation, setting)],
  pullQuote: pullQuoteToMdast,
  list: (list, setting) => [listToMdast(list, setting)],
  image: (image, setting) => [pictureToMdast(image, setting)],
  gallery: galleryToMdast,
  table: (table, setting) => {
    const written = tableToMdast(table, setting.numbers);
    return table.caption.length === 0
      ? [written]
      : wrap({ kind: 'captioned table' }, [written, flowing(table.caption, setting)]);
  },
  code: ({ language, text }) => [{ type: 'code', lang: language === '' ? null : language, value: text }],
  embed: embedToMdast,
  aside: ({ title, blocks }, setting) => wrap({ kind: 'box', title }, writeParts(blocks, setting)),
  footnote: (footnote, setting) => [footnoteToMdast(footnote, setting)],
  divider: () => [{ type: 'thematicBreak' }],
  unsupported: block => {
    throw new Error(`Block ${block.id} cannot be written and should have been taken out before.`);
  },
};

export function blocksToMdast(body: readonly Block[], links: PictureLinks): RootContent[] {
  return writeParts(body, { links, numbers: numberFootnotes(body) });
}

function writeParts(body: readonly Block[], setting: Setting): RootContent[] {
  return groupQuotes(body).flatMap(part => writePart(part, setting));
}

function writePart<T extends BodyPart['type']>(
  part: Extract<BodyPart, { type: T }>,
  setting: Setting,
): RootContent[] {
  const write: (part: Extract<BodyPart, { type: T }>, setting: Setting) => RootContent[] = writers[part.type];
  return write(part, setting);
}

function wrap(wrapping: Wrapping, content: RootContent[]): RootContent[] {
  return [
    { type: 'html', value: writeOpening(wrapping) },
    ...content,
    { type: 'html', value: writeClosing(wrapping) },
  ];
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function flowing(content: readonly Inline[], { numbers }: Setting): Paragraph {
  return paragraph(inlineToMdast(content, numbers));
}

/** A paragraph of its text, or none for an empty one. */
function optional(content: readonly Inline[], setting: Setting): Paragraph[] {
  return content.length === 0 ? [] : [flowing(content, setting)];
}

/** The attribution is the last paragraph, marked as what it is so that no text can be taken for it. */
function cite(attribution: string): Paragraph[] {
  if (attribution === '') return [];
  return [
    paragraph([
      { type: 'text', value: '— ' },
      { type: 'html', value: '<cite>' },
      { type: 'text', value: attribution },
      { type: 'html', value: '</cite>' },
    ]),
  ];
}

function quotationToMdast({ paragraphs, attribution }: Quotation, setting: Setting): Blockquote {
  const children = paragraphs.flatMap(({ content }) => optional(content, setting));
  return { type: 'blockquote', children: [...children, ...cite(attribution)] };
}

function pullQuoteToMdast({ content, attribution }: PullQuote, setting: Setting): RootContent[] {
  return wrap({ kind: 'pull quote' }, [...optional(content, setting), ...cite(attribution)]);
}

function listToMdast({ kind, start, items }: NestedList, setting: Setting): List {
  const children = items.map((item): ListItem => {
    const content =
      item.content.length === 0 && kind === 'check'
        ? [{ type: 'html' as const, value: emptyEntry }]
        : inlineToMdast(item.content, setting.numbers);
    const nested = item.children ? [listToMdast(item.children, setting)] : [];
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
function pictureToMdast({ asset, address, alt, caption }: GalleryItem, setting: Setting): Paragraph {
  const url = asset === null ? address : setting.links.get(asset);
  if (url === undefined) throw new Error(`Picture ${asset} was not handed to the export.`);
  const below: PhrasingContent[] =
    caption.length === 0 ? [] : [{ type: 'break' }, ...inlineToMdast(caption, setting.numbers)];
  return paragraph([{ type: 'image', url, alt }, ...below]);
}

/** A paragraph for each picture, and a last one that begins with no picture for the caption of all. */
function galleryToMdast({ caption, items }: Gallery, setting: Setting): RootContent[] {
  const pictures = items.map(item => pictureToMdast(item, setting));
  return wrap({ kind: 'gallery' }, [...pictures, ...optional(caption, setting)]);
}

/** A link to what lives elsewhere, named by its title, or by its address where it has none. */
function embedToMdast({ kind, address, title, caption }: Embed, setting: Setting): RootContent[] {
  const card = paragraph([
    { type: 'link', url: address, children: [{ type: 'text', value: title || address }] },
  ]);
  return wrap({ kind: 'embed', what: kind }, [card, ...optional(caption, setting)]);
}

function footnoteToMdast({ id, content }: Footnote, setting: Setting): FootnoteDefinition {
  const identifier = String(setting.numbers.get(id) ?? '');
  return { type: 'footnoteDefinition', identifier, label: identifier, children: optional(content, setting) };
}
