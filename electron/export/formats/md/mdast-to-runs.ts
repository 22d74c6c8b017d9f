import type { PhrasingContent } from 'mdast';
import { type Mark, marks } from '#shared/article/inline.ts';
import { joinRuns, type Run } from '../../outline/outline.ts';
import { markTags } from './mark-tags.ts';

type Style = Omit<Run, 'text'>;

/** The text of Markdown's inline content with its marks and links; HTML that is no mark of ours is read as text. */
export function mdastToRuns(content: readonly PhrasingContent[]): Run[] {
  return joinRuns(collect(content, { marks: [], href: '', title: '' }));
}

function collect(content: readonly PhrasingContent[], style: Style): Run[] {
  const open: Mark[] = [];
  return content.flatMap(node => {
    const here = { ...style, marks: [...style.marks, ...open] };
    const within = (mark: Mark) => ({ ...here, marks: [...here.marks, mark] });
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
      case 'html':
        return collectTag(node.value, open, here);
      default:
        return [{ ...here, text: `[${node.type}]` }];
    }
  });
}

/** Opens or closes a mark; the two other tags that are written are a line break and the comment in an empty entry. */
function collectTag(tag: string, open: Mark[], style: Style): Run[] {
  if (tag === '<br>') return [{ ...style, text: '\n' }];
  if (tag === emptyEntry) return [];
  const [, slash, name] = /^<(\/?)([a-z]+)>$/.exec(tag) ?? [];
  const mark = marks.find(mark => markTags[mark] === name);
  if (!mark) return [{ ...style, text: tag }];
  if (slash === '') open.push(mark);
  else open.splice(open.lastIndexOf(mark), 1);
  return [];
}

/** Stands in an empty entry of a check list, whose box would otherwise not be one (GFM 5.3). */
export const emptyEntry = '<!-- -->';
