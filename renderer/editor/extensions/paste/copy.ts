import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import type { Inline } from '#shared/article/inline.ts';
import { clipType, writeClip } from '#shared/exchange/clip.ts';
import { blocksToHtml, inlineToHtml } from '#shared/html/blocks-to-html.ts';
import { blocksToText } from '#shared/html/blocks-to-text.ts';
import { runsOf } from '#shared/html/runs-of.ts';
import { joinParagraphs } from '#shared/html/text-run.ts';
import { $deleteBlocks } from '../../commands/block-actions.ts';
import { $removeFigure } from '../image/erase-figure.ts';
import { $isFigure } from '../image/select-figure.ts';
import { $selectedBlocks } from './selected-blocks.ts';

/** Puts the selection on the clipboard: for Galley whole, for others as HTML and as text. False where nothing is selected. */
export function $copy(
  editor: LexicalEditor,
  data: DataTransfer,
  articleId: string,
  newId: () => string,
): boolean {
  const selected = $selectedBlocks(editor, newId);
  if (!selected) return false;
  const { blocks, inline, notes } = selected;
  data.setData(clipType, writeClip({ article: articleId, inline, blocks, notes }));
  const words = inline ? joinParagraphs(blocks.flatMap(block => runsOf(block) ?? [])) : null;
  data.setData('text/html', words ? wordsToHtml(words, notes) : blocksToHtml([...blocks, ...notes]));
  data.setData('text/plain', blocksToText(blocks));
  return true;
}

/** Takes the selection out of the text; the caret goes to what stands beside it. */
export function $removeSelected(): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.removeText();
  if (!$isNodeSelection(selection)) return;
  for (const node of selection.getNodes()) {
    // Gone with the gallery that it stood in.
    if (!node.isAttached()) continue;
    if ($isFigure(node)) $removeFigure(node);
    else if (node.isInline()) {
      node.selectNext(0, 0);
      node.remove();
    } else $deleteBlocks([node]);
  }
}

/** Words without an element around them, so that they join a text; notes that they refer to follow as blocks. */
function wordsToHtml(words: readonly Inline[], notes: readonly Footnote[]): string {
  const html = inlineToHtml(
    words,
    notes.map(({ id }) => id),
  );
  return notes.length === 0 ? html : `${html}\n${blocksToHtml(notes)}`;
}
