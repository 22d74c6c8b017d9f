import type { PhrasingContent } from 'mdast';
import { type Mark, marks } from '#shared/article/inline.ts';
import { joinRuns, noteRun, plainStyle, type Run, type Style } from '../../outline/outline.ts';
import { unescapeHtml } from './attributes.ts';
import { closingTag, openingTag } from './mark-tags.ts';

/** The text of Markdown's inline content with its marks and links; HTML that is no mark of ours is read as text. */
export function mdastToRuns(content: readonly PhrasingContent[]): Run[] {
  return joinRuns(collect(content, plainStyle));
}

/** What an open tag does to the style, and the tag that ends it. */
interface Open {
  close: string;
  change: (style: Style) => Style;
}

function collect(content: readonly PhrasingContent[], style: Style): Run[] {
  const open: Open[] = [];
  return content.flatMap(node => {
    const here = open.reduce((under, { change }) => change(under), style);
    const within = (mark: Mark) => marked(here, mark);
    switch (node.type) {
      case 'text':
        return [{ ...here, text: node.value.replace(/\n/g, ' ') }];
      case 'break':
        return [{ ...here, text: '\n' }];
      case 'strong':
        return collect(node.children, within('bold'));
      case 'emphasis':
        return collect(node.children, within('italic'));
      case 'delete':
        return collect(node.children, within('strikethrough'));
      case 'inlineCode':
        return [{ ...within('code'), text: node.value }];
      case 'link':
        return collect(node.children, { ...here, href: node.url, title: node.title ?? '' });
      case 'footnoteReference':
        return [noteRun(node.identifier)];
      case 'html':
        return collectTag(node.value, open, here);
      default:
        return [{ ...here, text: `[${node.type}]` }];
    }
  });
}

function marked(style: Style, mark: Mark): Style {
  return { ...style, marks: [...style.marks, mark] };
}

/** Opens or closes a style; the two other tags that are written are a line break and the comment in an empty entry. */
function collectTag(tag: string, open: Open[], style: Style): Run[] {
  if (tag === '<br>') return [{ ...style, text: '\n' }];
  if (tag === emptyEntry) return [];
  const opened = readOpen(tag);
  if (opened) {
    open.push(opened);
    return [];
  }
  if (open.at(-1)?.close !== tag) return [{ ...style, text: tag }];
  open.pop();
  return [];
}

function readOpen(tag: string): Open | null {
  const mark = marks.find(mark => openingTag(mark) === tag);
  if (mark) return { close: closingTag(mark), change: style => marked(style, mark) };
  const [, language] = /^<span lang="([^"]*)">$/.exec(tag) ?? [];
  if (language !== undefined) return { close: '</span>', change: style => ({ ...style, language }) };
  const [link, href = '', title = '', rel = ''] =
    /^<a href="([^"]*)"(?: title="([^"]*)")? rel="([^"]*)">$/.exec(tag) ?? [];
  if (link === undefined) return null;
  const read = { href: unescapeHtml(href), title: unescapeHtml(title), rel };
  return { close: '</a>', change: style => ({ ...style, ...read }) };
}

/** Stands in an empty entry of a check list, whose box would otherwise not be one (GFM 5.3). */
export const emptyEntry = '<!-- -->';
