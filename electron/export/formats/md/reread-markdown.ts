import type { Blockquote, Image, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { nameFields } from '../../outline/fields.ts';
import type { Outline, OutlineBlock, Run } from '../../outline/outline.ts';
import { listEntryFacts } from '../../outline/outline-article.ts';
import { rereadFrontMatter } from './front-matter.ts';
import { mdastToRuns } from './mdast-to-runs.ts';
import { parseMarkdown } from './processor.ts';

/** Gives the sha256 of the picture file that a link from the Markdown file leads to, null when there is none. */
type PictureHash = (link: string) => string | null;

/** What a Markdown file says. */
export function rereadMarkdown(source: string, pictureHash: PictureHash): Outline {
  const [first, ...content] = parseMarkdown(source).children;
  if (first?.type !== 'yaml') throw new Error('The file has no front matter.');
  const blocks = content.flatMap(node => rereadNode(node, pictureHash));
  return { fields: nameFields(rereadFrontMatter(first.value)), blocks };
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
    case 'thematicBreak':
      return [{ kind: 'divider', facts: {}, content: [] }];
    case 'html':
      // A paragraph that is nothing but a line break is HTML to Markdown (CommonMark 4.6, kind 7).
      return [paragraph(mdastToRuns([node]))];
    default:
      return [paragraph([{ text: `[${node.type}]`, marks: [], href: '', title: '' }])];
  }
}

function paragraph(content: Run[]): OutlineBlock {
  return { kind: 'paragraph', facts: {}, content };
}

function rereadQuote({ children }: Blockquote): OutlineBlock[] {
  const last = children.at(-1);
  const attribution = last?.type === 'paragraph' ? readAttribution(last) : null;
  const paragraphs = attribution === null ? children : children.slice(0, -1);
  const contents = paragraphs.map(node =>
    node.type === 'html'
      ? mdastToRuns([node])
      : node.type === 'paragraph'
        ? mdastToRuns(node.children)
        : [{ text: `[${node.type}]`, marks: [], href: '', title: '' }],
  );
  return (contents.length === 0 ? [[]] : contents).map((content, i) => ({
    kind: 'quote',
    facts: i === 0 ? { attribution: attribution ?? '' } : { continues: 'yes' },
    content,
  }));
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
    const content = item.children.flatMap(node =>
      node.type === 'paragraph'
        ? mdastToRuns(node.children)
        : node.type === 'html'
          ? mdastToRuns([node])
          : [],
    );
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

function rereadPicture({ url, alt }: Image, rest: PhrasingContent[], pictureHash: PictureHash): OutlineBlock {
  const file = pictureHash(url);
  const facts = { file: file ?? '', address: file === null ? url : '', 'alt text': alt ?? '' };
  return { kind: 'picture', facts, content: mdastToRuns(rest.slice(1)) };
}
