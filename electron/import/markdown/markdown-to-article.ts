import type { Definition, Heading, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import type { Imported, ReadContext } from '../formats/import-format.ts';
import { noSite, startArticle } from '../start-article.ts';
import { findShortcodes } from './find-shortcodes.ts';
import { liftFootnotes } from './lift-footnotes.ts';
import { readBlocks } from './read-blocks.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { plainInline } from './read-inline.ts';
import { Reading } from './reading.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** Reads Markdown into an article; its first `#` heading is the headline unless the front matter has a title. */
export function markdownToArticle(text: string, context: ReadContext): Imported {
  const nodes = liftFootnotes(parser.parse(text).children);
  const reading = new Reading(context.origin, nodes.flatMap(definitionsIn));
  const start = startArticle(context, noSite, []);
  const [first] = nodes;
  const framed = first?.type === 'yaml' ? readFrontMatter(first, start, reading) : start;
  const { headline, rest } = takeHeadline(nodes, framed.headline, reading);
  const body = joinAdjacentLists(readBlocks(rest, reading));
  for (const node of nodes.flatMap(definitionsIn)) {
    if (reading.used.has(node.identifier)) continue;
    reading.dropped('definition', 'An address that no link refers to.', node, `[${node.label}]: ${node.url}`);
  }
  for (const node of rest) {
    for (const found of findShortcodes(node)) {
      reading.lost(
        'shortcode',
        `A shortcode of the site that the text was written for, kept as text: ${found}`,
        node,
      );
    }
  }
  const report = [...context.notes, ...reading.notes];
  const provenance = framed.provenance && { ...framed.provenance, report };
  return { article: { ...framed, headline, body, provenance }, report };
}

/** The headline, and the nodes without the heading that holds it. Only pictures and comments may stand before it. */
function takeHeadline(
  nodes: readonly RootContent[],
  title: string,
  reading: Reading,
): { headline: string; rest: readonly RootContent[] } {
  const at = nodes.findIndex(
    node => node.type !== 'yaml' && node.type !== 'html' && node.type !== 'definition',
  );
  const heading = nodes[at];
  if (heading?.type !== 'heading' || heading.depth !== 1) return { headline: title, rest: nodes };
  const text = plainInline(heading.children, reading).trim();
  if (title !== '' && text !== title) return { headline: title, rest: nodes };
  const rest = nodes.filter(node => node !== heading);
  if (title !== '') reading.dropped('headline-again', 'The headline once more.', heading, text);
  else noteHeadline(heading, text, reading);
  return { headline: text, rest };
}

function noteHeadline(heading: Heading, text: string, reading: Reading): void {
  reading.recognised('headline', `Headline: “${text}”.`, heading, text);
  if (heading.children.some(node => node.type !== 'text')) {
    reading.lost('headline-marks', 'Marks and links in the headline; a headline is plain text.', heading);
  }
}

function definitionsIn(node: RootContent): Definition[] {
  if (node.type === 'definition') return [node];
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    return node.children.flatMap(definitionsIn);
  }
  return node.type === 'footnoteDefinition' ? node.children.flatMap(definitionsIn) : [];
}
