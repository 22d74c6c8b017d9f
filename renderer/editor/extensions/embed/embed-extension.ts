import { $getRoot, $getSelection, $insertNodes, defineExtension } from 'lexical';
import { $createEmbedNode, type EmbedCard, EmbedNode } from './embed-node.ts';

/** Cards for what lives elsewhere. */
export const EmbedExtension = defineExtension({
  name: 'galley/embed',
  nodes: () => [EmbedNode],
});

/** Puts a card at the caret, with the caret in its caption. */
export function $insertEmbed(card: EmbedCard): void {
  if ($getSelection() === null) $getRoot().selectEnd();
  const node = $createEmbedNode(card);
  $insertNodes([node]);
  node.selectEnd();
}
