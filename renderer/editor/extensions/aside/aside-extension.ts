import { $createHeadingNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  mergeRegister,
} from 'lexical';
import { $selectedBlocks } from '../../commands/selected-blocks.ts';
import { $readerOf } from '../../convert/block-converters.ts';
import { $isFootnoteNode } from '../footnotes/footnote-node.ts';
import { $createAsideNode, $isAsideNode, AsideNode } from './aside-node.ts';

/**
 * Boxes: an empty last paragraph is left by Enter, an empty box goes by Backspace, and what may not stand in a box (a
 * box, a footnote) comes out behind it.
 */
export const AsideExtension = defineExtension({
  name: 'galley/aside',
  nodes: () => [AsideNode],
  register: editor =>
    mergeRegister(
      editor.registerNodeTransform(AsideNode, $tidy),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveByEnter, COMMAND_PRIORITY_NORMAL),
      editor.registerCommand(KEY_BACKSPACE_COMMAND, $removeEmpty, COMMAND_PRIORITY_NORMAL),
    ),
});

/** The box that the caret stands in, or null. */
export function $asideOfSelection(): AsideNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), $isAsideNode) : null;
}

/** Puts the selected blocks into a box; in a box, takes all blocks out of it again. */
export function $toggleAside(): void {
  const aside = $asideOfSelection();
  if (aside) {
    $unbox(aside);
    return;
  }
  const blocks = $selectedBlocks().filter(block => !$isFootnoteNode(block));
  const first = blocks[0];
  if (!first) return;
  const box = $createAsideNode();
  first.insertBefore(box);
  for (const block of blocks) {
    if ($isAsideNode(block)) {
      box.append(...block.getChildren());
      block.remove();
    } else box.append(block);
  }
}

/** Takes the blocks out of a box; its title stays as a heading before them. */
export function $unbox(aside: AsideNode): void {
  if (aside.getTitle() !== '')
    aside.insertBefore($createHeadingNode('h4').append($createTextNode(aside.getTitle())));
  for (const child of aside.getChildren()) aside.insertBefore(child);
  aside.remove();
}

function $tidy(aside: AsideNode): void {
  if ($findMatchingParent(aside.getParentOrThrow(), $isAsideNode)) {
    $unbox(aside);
    return;
  }
  for (const child of [...aside.getChildren()].reverse()) {
    if ($isFootnoteNode(child)) aside.insertAfter(child);
    else if (!$readerOf(child)) child.replace($createParagraphNode().append(child));
  }
  if (aside.isEmpty()) aside.append($createParagraphNode());
}

function $leaveByEnter(): boolean {
  const aside = $asideOfSelection();
  const selection = $getSelection();
  if (!aside || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = selection.anchor.getNode().getTopLevelElement();
  const isEmptyEnd = $isParagraphNode(block) && block.isEmpty() && block.is(aside.getLastChild());
  if (!isEmptyEnd || aside.getChildrenSize() < 2) return false;
  aside.insertAfter(block);
  block.select();
  return true;
}

function $removeEmpty(event: KeyboardEvent): boolean {
  const aside = $asideOfSelection();
  const only = aside?.getChildrenSize() === 1 ? aside.getFirstChild() : null;
  if (!aside || !$isElementNode(only) || !only.isEmpty() || aside.getTitle() !== '') return false;
  event.preventDefault();
  const paragraph = $createParagraphNode();
  aside.replace(paragraph);
  paragraph.select();
  return true;
}
