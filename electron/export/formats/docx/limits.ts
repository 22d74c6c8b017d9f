import type { ListItem, NestedList } from '#shared/article/blocks/list.ts';
import { mapBodyContent } from '#shared/article/map-content.ts';
import { deskOnly } from '../../limits/desk-only.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { mapBlocks } from '../../limits/map-blocks.ts';
import { mapParts } from '../../limits/map-parts.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { languageTags, spokenLanguages } from '../html/limits.ts';
import { deepestLevel } from './numbering.ts';

/** Text stands either above or below the line. */
const oneScript: Limit = article => {
  let count = 0;
  const body = mapParts(article.body, part => {
    if (part.type !== 'text' || !part.marks.includes('subscript') || !part.marks.includes('superscript'))
      return [part];
    count++;
    return [{ ...part, marks: part.marks.filter(mark => mark !== 'superscript') }];
  });
  return {
    article: { ...article, body },
    lost: counted('superscript on text that is subscript as well', count),
  };
};

/** A link of a document says nothing of its target. */
export const linkRelations: Limit = article => {
  let count = 0;
  const body = mapBodyContent(article.body, content =>
    content.map(part => {
      if (part.type !== 'link' || part.rel === '') return part;
      count++;
      return { ...part, rel: '' };
    }),
  );
  return {
    article: { ...article, body },
    lost: counted('relations of links (sponsored, nofollow …)', count),
  };
};

/** Lists are nested nine deep; what is deeper follows its entry on the ninth level. */
const deepLists: Limit = article => {
  let count = 0;
  const flatten = (items: readonly ListItem[], level: number): ListItem[] =>
    items.flatMap(item => {
      if (!item.children) return [item];
      if (level < deepestLevel) return [{ ...item, children: bound(item.children, level + 1) }];
      count += item.children.items.length;
      return [{ ...item, children: null }, ...flatten(item.children.items, level)];
    });
  const bound = <L extends NestedList>(list: L, level: number): L => ({
    ...list,
    items: flatten(list.items, level),
  });
  const body = mapBlocks(article.body, block =>
    block.type === 'list' ? { ...block, ...bound(block, 0) } : block,
  );
  return { article: { ...article, body }, lost: counted('list entries deeper than nine levels', count) };
};

/** What a word processor's document does not hold. It is treated as public: what is for the desk alone stays there. */
export const docxLimits: readonly Limit[] = [
  deskOnly,
  pictureFiles,
  spokenLanguages,
  languageTags,
  oneScript,
  linkRelations,
  deepLists,
];
