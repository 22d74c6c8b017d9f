import { defineExtension } from 'lexical';
import { PullQuoteNode } from './pull-quote-node.ts';

/** Pull quotes. */
export const PullQuoteExtension = defineExtension({
  name: 'galley/pull-quote',
  nodes: () => [PullQuoteNode],
});
