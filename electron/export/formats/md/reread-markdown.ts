import type {
  Blockquote,
  Image,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table as TableNode,
} from 'mdast';
import { nameFields } from '../../outline/fields.ts';
import { listEntryFacts } from '../../outline/list-entry-facts.ts';
import { type Outline, type OutlineBlock, type Run, textRuns } from '../../outline/outline.ts';
import { embedFacts, footnotesLast, inside } from '../../outline/outline-article.ts';
import { outlineTable } from '../../outline/outline-table.ts';
import { mdastToRuns } from './mdast-to-runs.ts';
import { parseMarkdown } from './processor.ts';
import { rereadFrontMatter } from './reread-front-matter.ts';
import { findWrappings, type Wrapping } from './wrappings.ts';

/** Gives the sha256 of the picture file that a link from the Markdown file leads to, null when there is none. */
type PictureHash = (link: string) => string | null;

/** What a Markdown file says. */
export function rereadMarkdown(source: string, pictureHash: PictureHash): Outline {
  const [first, ...content] = parseMarkdown(source).children;
  if (first?.type !== 'yaml') throw new Error('The file has no front matter.');
  const blocks = footnotesLast(rereadNodes(content, pictureHash));
  return { fields: nameFields(rereadFrontMatter(first.value)), blocks };
}

function rereadNodes(nodes: readonly RootContent[], pictureHash: PictureHash): OutlineBlock[] {
  return findWrappings(nodes).flatMap(found =>
    found.wrapping === null
      ? rereadNode(found.node, pictureHash)
      : rereadWrapping(found.wrapping, found.within, pictureHash),
  );
}

function rereadNode(node: RootContent, pictureHash: PictureHash): OutlineBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const [first, ...rest] = node.children;
      if (first?.type === 'image') return [rereadPicture(first, rest, pictureHash)];
      return [paragraph(mdastToRuns(node.children))];
    }
    case 'heading':
      return [{ kind: 'heading', facts: { level: String(node.depth) }, content: mdastToRuns(node.children) }];
    case 'blockquote':
      return rereadQuote(node);
    case 'list':
      return rereadList(node, 1);
    case 'table':
      return rereadTable(node, []);
    case 'code':
      return [{ kind: 'code block', facts: { language: node.lang ?? '' }, content: textRuns(node.value) }];
    case 'footnoteDefinition':
      return [
        {
          kind: 'footnote',
          facts: { number: node.identifier },
          content: node.children.flatMap(runsOf),
        },
      ];
    case 'thematicBreak':
      return [{ kind: 'divider', facts: {}, content: [] }];
    default:
      return [paragraph(runsOf(node))];
  }
}

function rereadWrapping(
  wrapping: Wrapping,
  within: readonly RootContent[],
  pictureHash: PictureHash,
): OutlineBlock[] {
  switch (wrapping.kind) {
    case 'box': {
      const blocks = rereadNodes(within, pictureHash);
      return [{ kind: 'box', facts: {}, content: textRuns(wrapping.title) }, ...inside('box', blocks)];
    }
    case 'pull quote': {
      const { attribution, rest } = takeAttribution(within);
      return [{ kind: 'pull quote', facts: { attribution }, content: rest.flatMap(runsOf) }];
    }
    case 'gallery': {
      const isPicture = (node: RootContent) =>
        node.type === 'paragraph' && node.children[0]?.type === 'image';
      const pictures = within.filter(isPicture).flatMap(node => rereadNode(node, pictureHash));
      const caption = within.filter(node => !isPicture(node)).flatMap(runsOf);
      return [{ kind: 'gallery', facts: {}, content: caption }, ...inside('gallery', pictures)];
    }
    case 'captioned table': {
      const [table, ...caption] = within;
      return table?.type === 'table' ? rereadTable(table, caption.flatMap(runsOf)) : [];
    }
    case 'embed': {
      const [card, ...caption] = within;
      const [link] = card?.type === 'paragraph' ? card.children : [];
      if (link?.type !== 'link') return [];
      const title = mdastToRuns(link.children)
        .map(run => run.text)
        .join('');
      const facts = embedFacts(wrapping.what, link.url, title);
      return [{ kind: 'embed', facts, content: caption.flatMap(runsOf) }];
    }
  }
}

/** The text of a block; a paragraph that is nothing but a line break is HTML to Markdown (CommonMark 4.6, kind 7). */
function runsOf(node: RootContent): Run[] {
  if (node.type === 'paragraph') return mdastToRuns(node.children);
  return node.type === 'html' ? mdastToRuns([node]) : textRuns(`[${node.type}]`);
}

function paragraph(content: Run[]): OutlineBlock {
  return { kind: 'paragraph', facts: {}, content };
}

function rereadQuote({ children }: Blockquote): OutlineBlock[] {
  const { attribution, rest } = takeAttribution(children);
  const contents = rest.map(runsOf);
  return (contents.length === 0 ? [[]] : contents).map((content, i) => ({
    kind: 'quote',
    facts: i === 0 ? { attribution } : { continues: 'yes' },
    content,
  }));
}

function takeAttribution(nodes: readonly RootContent[]): {
  attribution: string;
  rest: readonly RootContent[];
} {
  const last = nodes.at(-1);
  const attribution = last?.type === 'paragraph' ? readAttribution(last) : null;
  return attribution === null ? { attribution: '', rest: nodes } : { attribution, rest: nodes.slice(0, -1) };
}

/** `— <cite>Name</cite>`; null for a paragraph that is anything else. */
function readAttribution({ children }: Paragraph): string | null {
  const [dash, open, ...rest] = children;
  const close = rest.at(-1);
  if (dash?.type !== 'text' || dash.value !== '— ') return null;
  if (open?.type !== 'html' || open.value !== '<cite>') return null;
  if (close?.type !== 'html' || close.value !== '</cite>') return null;
  return mdastToRuns(rest.slice(0, -1))
    .map(run => run.text)
    .join('');
}

function rereadList({ ordered, start, children }: List, depth: number): OutlineBlock[] {
  const checks = children.every(item => typeof item.checked === 'boolean');
  const kind = ordered ? 'numbered' : checks ? 'check' : 'bulleted';
  return children.flatMap((item, i) => {
    const content = item.children.flatMap(node => (node.type === 'list' ? [] : runsOf(node)));
    return [
      {
        kind: 'list entry' as const,
        facts: listEntryFacts(kind, start ?? 1, i, depth, item.checked === true),
        content,
      },
      ...item.children.flatMap(node => (node.type === 'list' ? rereadList(node, depth + 1) : [])),
    ];
  });
}

const alignments = { left: 'start', center: 'center', right: 'end' };

/** A table whose header is empty has none. */
function rereadTable({ align, children }: TableNode, caption: Run[]): OutlineBlock[] {
  const [first = [], ...rest] = children.map(row => row.children.map(cell => mdastToRuns(cell.children)));
  const header = first.some(cell => cell.length > 0) || rest.length === 0;
  const columns = (align ?? []).map(side => side && alignments[side]);
  return outlineTable(caption, header, columns, header ? [first, ...rest] : rest);
}

function rereadPicture({ url, alt }: Image, rest: PhrasingContent[], pictureHash: PictureHash): OutlineBlock {
  const file = pictureHash(url);
  const facts = { file: file ?? '', address: file === null ? url : '', 'alt text': alt ?? '' };
  return { kind: 'picture', facts, content: mdastToRuns(rest.slice(1)) };
}
