import type { Article } from '#shared/article/article.ts';
import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { articleTexts } from './article-texts.ts';
import type { Text } from './place.ts';

/** A text of a block, with where it begins in the plain text of the block, in UTF-16 offsets. */
export interface TextInBlock {
  source: Text;
  before: number;
}

/** The running texts of a block of an article (entries, cells, captions), where each stands in its plain text. */
export function textsInBlock(article: Article, block: Block): TextInBlock[] {
  const texts = articleTexts({ ...article, body: [block] }).filter(({ place }) => place.block === block.id);
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
