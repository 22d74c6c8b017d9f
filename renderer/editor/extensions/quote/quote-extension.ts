import { QuoteNode as LexicalQuoteNode } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import { $createQuoteNode, QuoteNode } from './quote-node.ts';

/** Quotations; a quote that Lexical itself made becomes one of ours. */
export const QuoteExtension = defineExtension({
  name: 'galley/quote',
  nodes: () => [QuoteNode],
  register: editor =>
    editor.registerNodeTransform(LexicalQuoteNode, node => {
      node.replace($createQuoteNode(), true);
    }),
});
