import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link';
import { $findMatchingParent } from '@lexical/utils';
import { $createTextNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { $getFields, $setField } from '../../convert/node-state.ts';
import type { LinkTarget, PresentLink } from '../../editor-handle.ts';

/** Sets, changes or (with null) removes the link at the selection; with only a caret outside links `text` is inserted. */
export function $setLink(target: LinkTarget | null, text: string): void {
  const selection = $getSelection();
  if (target === null) {
    $toggleLink(null);
    return;
  }
  if ($isRangeSelection(selection) && selection.isCollapsed() && !$linkAtCaret()) {
    const link = $createLinkNode(target.href).append($createTextNode(text || target.href));
    $describe(link, target);
    selection.insertNodes([link]);
    return;
  }
  $toggleLink(target.href);
  for (const link of $selectedLinks()) if (link.getURL() === target.href) $describe(link, target);
}

function $describe(link: LinkNode, { title, rel }: LinkTarget): void {
  link.setTitle(title === '' ? null : title);
  link.setRel(null);
  $setField(link, 'rel', rel);
}

function $selectedLinks(): Set<LinkNode> {
  const nodes = $getSelection()?.getNodes() ?? [];
  return new Set(nodes.flatMap(node => $findMatchingParent(node, $isLinkNode) ?? []));
}

function $linkAtCaret(): LinkNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), $isLinkNode) : null;
}

/** The link that the caret stands in, as it is drawn in `editor`. */
export function $presentLink(editor: LexicalEditor): PresentLink | null {
  const link = $linkAtCaret();
  if (!link) return null;
  const rel = $getFields(link)['rel'];
  return {
    href: link.getURL(),
    title: link.getTitle() ?? '',
    rel: typeof rel === 'string' ? rel : '',
    words: link.getTextContent(),
    element: editor.getElementByKey(link.getKey()),
  };
}

/** Calls back when the caret comes into a link, leaves it, or the link changes; returns the end of it. */
export function watchLink(editor: LexicalEditor, listener: (link: PresentLink | null) => void): () => void {
  let last: PresentLink | null = null;
  return editor.registerUpdateListener(({ editorState }) => {
    const link = editorState.read(() => $presentLink(editor));
    if (same(last, link)) return;
    last = link;
    listener(link);
  });
}

function same(a: PresentLink | null, b: PresentLink | null): boolean {
  if (a === null || b === null) return a === b;
  const named = ['href', 'title', 'rel', 'words', 'element'] as const;
  return named.every(name => a[name] === b[name]);
}
