import { mapBodyContent } from '#shared/article/map-content.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { readRel } from '../outline/outline.ts';
import { counted, type Limit } from './limit.ts';
import { mapBlocks } from './map-blocks.ts';
import { mapParts } from './map-parts.ts';

/** What a link may say of its target (HTML 4.6.7 and the registered extensions). */
const relations = new Set(
  (
    'alternate author bookmark external help license me next nofollow noopener noreferrer opener prev search ' +
    'sponsored tag ugc'
  ).split(' '),
);

/** The names by which files tell machines something about a passage are words of a known form. */
export const singleWords: Limit = article => {
  const lost = { languages: 0, relations: 0, codes: 0, kinds: 0 };
  const spoken = mapParts(article.body, part => {
    if (part.type !== 'text' || /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*)?$/i.test(part.language)) return [part];
    lost.languages++;
    return [{ ...part, language: '' }];
  });
  const related = mapBodyContent(spoken, content =>
    normalizeInline(
      content.map(part => {
        if (part.type !== 'link') return part;
        const given = readRel(part.rel).split(' ').filter(Boolean);
        const kept = given.filter(word => relations.has(word));
        lost.relations += given.length - kept.length;
        return { ...part, rel: kept.join(' ') };
      }),
    ),
  );
  const body = mapBlocks(related, block => {
    if (block.type === 'code' && !/^[\w+#.-]*$/.test(block.language)) {
      lost.codes++;
      return { ...block, language: '' };
    }
    if (block.type !== 'embed' || /^[a-z][a-z0-9-]*$/.test(block.kind)) return block;
    lost.kinds++;
    return { ...block, kind: 'link' };
  });
  return {
    article: { ...article, body },
    lost: [
      ...counted('languages of passages that are no language tags', lost.languages),
      ...counted('link relations that HTML does not know', lost.relations),
      ...counted('languages of code that are not one word', lost.codes),
      ...counted('kinds of embed that are not one word', lost.kinds),
    ],
  };
};
