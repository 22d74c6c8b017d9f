import {
  $createParagraphNode,
  $getNodeByKey,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';

/** Enter leads from a field to behind its block, Escape into the text of the block; other keys stay in the field. */
export function leaveField(event: KeyboardEvent, editor: LexicalEditor, key: NodeKey): void {
  if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  event.preventDefault();
  event.stopPropagation();
  // First, so that what is typed next goes into the text already.
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (!node) return;
      if (event.key === 'Enter') $goBehind(node);
      else if ($isElementNode(node)) node.selectEnd();
    },
    { discrete: true },
  );
}

/** Puts the caret into the block behind a block; makes an empty paragraph where there is none. */
export function $goBehind(node: LexicalNode): void {
  const next = node.getNextSibling();
  if ($isElementNode(next)) {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  node.insertAfter(paragraph);
  paragraph.select();
}
