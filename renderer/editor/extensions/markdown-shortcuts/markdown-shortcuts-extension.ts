import { $createHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  type ElementTransformer,
  HIGHLIGHT,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import { $createCodeNode, CodeNode } from '../code/code-node.ts';
import { $createPullQuoteNode, PullQuoteNode } from '../pull-quote/pull-quote-node.ts';
import { $createQuoteNode, QuoteNode } from '../quote/quote-node.ts';
import { blockShortcut } from './block-shortcut.ts';

/** The headline is level 1, so one or two number signs both make the highest heading of the body. */
const headingTags: Record<string, 'h2' | 'h3' | 'h4'> = { '#': 'h2', '##': 'h2', '###': 'h3', '####': 'h4' };

const divider: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  export: () => null,
  regExp: /^(?:---|\*\*\*|___)\s$/,
  replace: paragraph => {
    paragraph.insertBefore($createHorizontalRuleNode());
    paragraph.clear();
    paragraph.select();
  },
};

const shortcuts: Transformer[] = [
  blockShortcut(/^(#{1,4})\s/, HeadingNode, match => $createHeadingNode(headingTags[match[1] ?? ''] ?? 'h2')),
  blockShortcut(/^>>\s/, PullQuoteNode, $createPullQuoteNode),
  blockShortcut(/^>\s/, QuoteNode, $createQuoteNode),
  blockShortcut(/^```([\w+#-]*)\s/, CodeNode, match => $createCodeNode('', match[1])),
  divider,
  CHECK_LIST,
  UNORDERED_LIST,
  ORDERED_LIST,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  HIGHLIGHT,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  LINK,
];

/** Markdown typed into the text becomes what it means; one undo gives the typed characters back. */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'galley/markdown-shortcuts',
  register: editor => registerMarkdownShortcuts(editor, shortcuts),
});
