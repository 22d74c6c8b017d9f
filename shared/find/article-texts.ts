import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { mapBlockTexts } from './map-block-texts.ts';
import { mapArticleTexts, type TextVisitor } from './map-texts.ts';
import type { Text } from './place.ts';

const known = new WeakMap<Block, readonly Text[]>();

/** Every text of an article that is not empty, in reading order; a block that is the same object gives the same texts. */
export function articleTexts(article: Article): Text[] {
  const fields: Text[] = [];
  // The body is left out here: its blocks are remembered one by one.
  mapArticleTexts({ ...article, body: [] }, collectInto(fields));
  const isHead = ({ place: { owner, path } }: Text) => owner === '' && path.length === 1;
  return [
    ...fields.filter(isHead),
    ...article.body.flatMap(blockTexts),
    ...fields.filter(field => !isHead(field)),
  ];
}

/** The texts of a block that are not empty, in reading order; the same for a block that is the same object. */
export function blockTexts(block: Block): readonly Text[] {
  const before = known.get(block);
  if (before) return before;
  const texts: Text[] = [];
  mapBlockTexts(block, collectInto(texts));
  known.set(block, texts);
  return texts;
}

function collectInto(texts: Text[]): TextVisitor {
  return {
    plain: (place, label, text) => {
      if (text !== '') texts.push({ place, label, text });
      return text;
    },
    inline: (place, label, content) => {
      const text = inlineText(content);
      if (text !== '') texts.push({ place, label, text });
      return content;
    },
  };
}
