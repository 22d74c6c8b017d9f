import { $getState, $setState, createState, type LexicalNode } from 'lexical';

const attributionState = createState('attribution', {
  parse: value => (typeof value === 'string' ? value : ''),
});

/** Who said the words of a quote or pull quote; '' when the text says it. */
export function $getAttribution(node: LexicalNode): string {
  return $getState(node, attributionState);
}

export function $setAttribution(node: LexicalNode, attribution: string): void {
  $setState(node, attributionState, attribution);
}

/** Hands the attribution to another node and leaves none. */
export function $moveAttribution(from: LexicalNode, to: LexicalNode): void {
  $setAttribution(to, $getAttribution(from));
  $setAttribution(from, '');
}
