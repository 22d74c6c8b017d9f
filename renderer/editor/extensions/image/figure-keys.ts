import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_NORMAL,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $isAtEdge, type Side, sibling } from '../../convert/block-edge.ts';
import { $isGalleryNode } from '../gallery/gallery-node.ts';
import { $moveFigure } from '../gallery/move-figure.ts';
import { $captionOf, $isCaptionNode } from './caption-node.ts';
import { isOnEdgeLine } from './edge-line.ts';
import { $eraseAtEdge, $eraseSelected } from './erase-figure.ts';
import {
  $enterFromAbove,
  $enterFromBelow,
  $isFigure,
  $selectedFigure,
  $selectFigure,
  type Figure,
} from './select-figure.ts';

/** The keys in and around figures: into them, past them, out of them, and how one is deleted or moved. */
export function registerFigureKeys(editor: LexicalEditor): () => void {
  const step = (event: KeyboardEvent, side: Side, vertical: boolean): boolean => {
    if (event.altKey) return taken(event, $moveSelected(side));
    if (event.shiftKey || event.ctrlKey || event.metaKey) return false;
    const figure = $selectedFigure();
    if (figure) return taken(event, $stepFrom(figure, side));
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
    const block = selection.anchor.getNode().getTopLevelElement();
    if (!block) return false;
    const atEdge = vertical ? isOnEdgeLine(editor, block, side) : $isAtEdge(selection.anchor, block, side);
    return taken(event, atEdge && $stepAcross(block, side));
  };
  const erase = (backward: boolean) => $eraseSelected() || $eraseAtEdge(backward ? 'before' : 'after');
  // Before what leads out of any block.
  const priority = COMMAND_PRIORITY_NORMAL;
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      event => {
        if (isTyping(event)) $typeIntoCaption();
        const sideways = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
        if (!sideways) return false;
        // Lexical has no command for these.
        return taken(
          event,
          $moveSelected((event.key === 'ArrowLeft') === ($leftIs(editor) === 'before') ? 'before' : 'after'),
        );
      },
      priority,
    ),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      event => {
        // What is typed without keys, e.g. from the system's list of characters.
        if (event.inputType.startsWith('insert')) $typeIntoCaption();
        return false;
      },
      priority,
    ),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, event => step(event, 'before', true), priority),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, event => step(event, 'after', true), priority),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, event => step(event, $leftIs(editor), false), priority),
    editor.registerCommand(
      KEY_ARROW_RIGHT_COMMAND,
      event => step(event, opposite($leftIs(editor)), false),
      priority,
    ),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, erase, priority),
    editor.registerCommand(DELETE_WORD_COMMAND, erase, priority),
    editor.registerCommand(DELETE_LINE_COMMAND, erase, priority),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveCaption, priority),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      event => {
        const figure = $selectedFigure();
        if (!figure || event?.ctrlKey || event?.metaKey) return false;
        event?.preventDefault();
        $paragraphBeside(figure, event?.shiftKey ? 'before' : 'after');
        return true;
      },
      priority,
    ),
  );
}

/** Tells whether a key puts a character into a text, now or when an input method has composed it. */
function isTyping({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key.length === 1 || key === 'Process' || key === 'Dead') && !altKey && !ctrlKey && !metaKey;
}

/** What is typed while a figure is selected goes into its caption; without a caret the browser would choose a place. */
function $typeIntoCaption(): void {
  const figure = $selectedFigure();
  if (figure) $captionOf(figure)?.selectEnd();
}

function taken(event: KeyboardEvent, done: boolean): boolean {
  if (done) event.preventDefault();
  return done;
}

function opposite(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}

/** Which way the left arrow goes where the caret or the selected figure stands. */
function $leftIs(editor: LexicalEditor): Side {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : $selectedFigure();
  const element = node && editor.getElementByKey(node.getKey());
  return element?.matches(':dir(rtl)') ? 'after' : 'before';
}

/** From a figure that is selected: down into it, up to what stands before it. */
function $stepFrom(figure: Figure, side: Side): boolean {
  if (side === 'after') {
    const first = $isGalleryNode(figure) ? figure.getFirstChild() : $captionOf(figure);
    if (first) $enterFromAbove(first);
    return first !== null;
  }
  const before = figure.getPreviousSibling();
  const gallery = figure.getParent();
  if (before) $enterFromBelow(before);
  else if ($isGalleryNode(gallery)) $selectFigure(gallery);
  return before !== null || $isGalleryNode(gallery);
}

/** From the edge of a block: out of a caption, or to a figure beside the block. */
function $stepAcross(block: LexicalNode, side: Side): boolean {
  const parent = block.getParent();
  if ($isCaptionNode(block) && $isFigure(parent)) {
    if (side === 'before') {
      const picture = block.getPreviousSibling();
      $selectFigure($isFigure(picture) ? picture : parent);
    } else {
      const next = parent.getNextSibling();
      if (next) $enterFromAbove(next);
      else $paragraphBeside(parent, 'after');
    }
    return true;
  }
  const beside = sibling(block, side);
  if (!$isFigure(beside)) return false;
  if (side === 'before') $enterFromBelow(beside);
  else $selectFigure(beside);
  return true;
}

function $moveSelected(side: Side): boolean {
  const figure = $selectedFigure();
  return figure !== null && $moveFigure(figure, side);
}

/** Enter in a caption goes on below the figure; the caption stays whole. */
function $leaveCaption(): boolean {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
  const figure = block?.getParent();
  if (!$isCaptionNode(block) || !$isFigure(figure)) return false;
  $paragraphBeside(figure, 'after');
  return true;
}

function $paragraphBeside(figure: Figure, side: Side): void {
  const gallery = figure.getParent();
  const block = $isGalleryNode(gallery) ? gallery : figure;
  const paragraph = $createParagraphNode();
  if (side === 'before') block.insertBefore(paragraph, false);
  else block.insertAfter(paragraph, false);
  paragraph.selectStart();
}
