import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { blockTexts } from './article-texts.ts';
import type { Text } from './place.ts';

/** A text of a block, with where it begins in the plain text of the block, in UTF-16 offsets. */
export interface TextInBlock {
  source: Text;
  before: number;
}

/** The running texts of a block (entries, cells, captions), where each stands in its plain text. */
export function textsInBlock(block: Block): TextInBlock[] {
  const texts = blockTexts(block);
  const found: TextInBlock[] = [];
  let before = 0;
  let from = 0;
  for (const { separator, content } of blockRuns(block)) {
    before += separator.length;
    const text = inlineText(content);
    const at = text === '' ? -1 : texts.findIndex((one, i) => i >= from && one.text === text);
    const source = texts[at];
    if (source) {
      from = at + 1;
      found.push({ source, before });
    }
    before += text.length;
  }
  return found;
}
