import { $getSelection, $isNodeSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { clipType, writeClip } from '#shared/exchange/clip.ts';
import { blocksToHtml, inlineToHtml } from '#shared/html/blocks-to-html.ts';
import { blocksToText } from '#shared/html/blocks-to-text.ts';
import { runsOf } from '#shared/html/runs-of.ts';
import { joinParagraphs } from '#shared/html/text-run.ts';
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
  const { blocks, inline } = selected;
  data.setData(clipType, writeClip({ article: articleId, inline, blocks }));
  const words = inline ? joinParagraphs(blocks.flatMap(block => runsOf(block) ?? [])) : null;
  data.setData('text/html', words ? inlineToHtml(words) : blocksToHtml(blocks));
  data.setData('text/plain', blocksToText(blocks));
  return true;
}

/** Takes the selection out of the text. */
export function $removeSelected(): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.removeText();
  else if ($isNodeSelection(selection)) for (const node of selection.getNodes()) node.remove();
}
