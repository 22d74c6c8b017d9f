import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import { fieldLabel } from '#shared/history/field-label.ts';
import { mapBlockTexts } from './map-block-texts.ts';
import { changed, changeTexts, mapList } from './map-object.ts';
import type { Place } from './place.ts';

/** Asked about each text in turn; gives it back, the same or another. */
export interface TextVisitor {
  plain: (place: Place, label: string, text: string) => string;
  inline: (place: Place, label: string, content: Inline[]) => Inline[];
}

/**
 * Goes through every text of an article in reading order: headline, dek and byline, the body, then what the panels
 * hold. Codes, addresses, dates, the slug and private contacts are no texts. What does not change stays the same object.
 */
export function mapArticleTexts(article: Article, visitor: TextVisitor): Article {
  const { plain } = visitor;
  const at = (...path: string[]): Place => ({ block: '', owner: '', path });
  const head = changed(article, {
    headline: plain(at('headline'), 'Headline', article.headline),
    dek: plain(at('dek'), 'Dek', article.dek),
    byline: plain(at('byline'), 'Byline', article.byline),
  });
  const body = mapList(article.body, (block: Block) => mapBlockTexts(block, visitor));
  return changed(changed(head, { body }), {
    authors: mapList(article.authors, author => texts(author, author.id, 'Author', authorTexts, visitor)),
    credits: mapList(article.credits, credit => texts(credit, credit.id, 'Credit', creditTexts, visitor)),
    assets: mapList(article.assets, asset => texts(asset, asset.sha256, 'Picture file', assetTexts, visitor)),
    metadata: mapMetadata(article, visitor),
    notes: mapNotes(article, visitor),
  });
}

const authorTexts = ['name', 'role', 'jobTitle', 'affiliation', 'bio'] as const;
const creditTexts = ['line', 'creator', 'source'] as const;
const assetTexts = [
  'caption',
  'alt',
  'longDescription',
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'place',
] as const;
const metadataTexts = [
  'slugline',
  'shortHeadline',
  'section',
  'genre',
  'dateline',
  'source',
  'creditLine',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'seoTitle',
  'seoDescription',
] as const;
const topicLists = ['people', 'organisations', 'events', 'places'] as const;

function texts<K extends string, T extends Record<K, string>>(
  object: T,
  owner: string,
  kind: string,
  keys: readonly K[],
  { plain }: TextVisitor,
): T {
  return changeTexts(object, keys, (key, text) =>
    plain({ block: '', owner, path: [key] }, fieldLabel([kind, key]), text),
  );
}

function mapMetadata({ metadata }: Article, { plain }: TextVisitor): Article['metadata'] {
  const ask = (path: readonly string[], text: string, label = path) =>
    plain({ block: '', owner: '', path: ['metadata', ...path] }, fieldLabel(label), text);
  const named = changeTexts(metadata, metadataTexts, (key, text) => ask([key], text));
  const keywords = mapList(metadata.keywords, (word, i) => ask(['keywords', String(i)], word, ['keywords']));
  const lists = topicLists.map(list => [
    list,
    mapList(metadata[list], (topic, i) =>
      changeTexts(topic, ['name'], (_, name) => ask([list, String(i), 'name'], name, [list])),
    ),
  ]);
  return changed(changed(named, Object.fromEntries(lists)), {
    // A keyword that became nothing is none.
    keywords: keywords === metadata.keywords ? keywords : keywords.filter(word => word.trim() !== ''),
    corrections: mapList(metadata.corrections, (correction, i) =>
      changeTexts(correction, ['text'], (key, text) =>
        ask(['corrections', String(i), key], text, ['correction']),
      ),
    ),
    socialCard: changeTexts(metadata.socialCard, ['title', 'description', 'imageAlt'], (key, text) =>
      ask(['socialCard', key], text),
    ),
  });
}

function mapNotes({ notes }: Article, visitor: TextVisitor): Article['notes'] {
  const ednote = visitor.plain({ block: '', owner: '', path: ['notes', 'ednote'] }, 'Ednote', notes.ednote);
  return changed(notes, {
    ednote,
    desk: mapList(notes.desk, note => texts(note, note.id, 'Desk note', ['text'], visitor)),
    sources: mapList(notes.sources, entry => texts(entry, entry.id, 'Source', ['source', 'text'], visitor)),
  });
}
