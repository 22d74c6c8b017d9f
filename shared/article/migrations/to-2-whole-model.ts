import { isRecord } from '../is-record.ts';
import { change, each, type Fields } from './change.ts';
import type { Migration } from './migrate.ts';

// The values are written out here, not taken from the schema of today: the step must still make version 2 when the
// schema has moved on.
const licence = { name: '', version: '', url: '' };

const assetFields = {
  caption: '',
  alt: '',
  longDescription: '',
  creator: '',
  creditLine: '',
  source: '',
  copyrightNotice: '',
  usageTerms: '',
  licence,
  digitalSourceType: '',
  date: '',
  place: '',
};

const authorFields = { social: [], private: { email: '', phone: '', note: '' }, contributorId: null };

const creditFields = { year: '', url: '' };

const metadataFields = {
  slugline: '',
  shortHeadline: '',
  genre: '',
  mediaTopics: [],
  people: [],
  organisations: [],
  events: [],
  places: [],
  creditLine: '',
  copyrightNotice: '',
  usageTerms: '',
  licence,
  embargo: '',
  expiry: '',
  created: '',
  modified: '',
  urgency: null,
  priority: null,
  corrections: [],
  updateChain: [],
  socialCard: { title: '', description: '', image: null, imageAlt: '' },
};

/** Version 1 held seven kinds of block and the first fields of the Metadata panel; version 2 is the whole article. */
export const toWholeModel: Migration = stored => ({
  review: { threads: [], suggestions: [] },
  notes: { ednote: '', desk: [], sources: [] },
  ...stored,
  schemaVersion: 2,
  ...change(stored, 'body', body => each(body, addToBlock)),
  ...change(stored, 'authors', authors => each(authors, author => ({ ...authorFields, ...author }))),
  ...change(stored, 'credits', credits => each(credits, credit => ({ ...creditFields, ...credit }))),
  ...change(stored, 'assets', assets => each(assets, asset => ({ ...assetFields, ...asset }))),
  ...change(stored, 'metadata', metadata =>
    isRecord(metadata) ? { ...metadataFields, ...metadata } : metadata,
  ),
});

/** Only the blocks that version 1 knew: others are kept exactly as they are. */
function addToBlock(block: Fields): Fields {
  switch (block['type']) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, ...change(block, 'content', addToInline) };
    case 'image':
      return { ...block, ...change(block, 'caption', addToInline) };
    case 'list':
      return addToList(block);
    default:
      return block;
  }
}

function addToList(list: Fields): Fields {
  const addToItem = (item: Fields): Fields => ({
    ...item,
    ...change(item, 'content', addToInline),
    ...change(item, 'children', children => (isRecord(children) ? addToList(children) : children)),
  });
  return { ...list, ...change(list, 'items', items => each(items, addToItem)) };
}

function addToInline(content: unknown): unknown {
  return each(content, part => {
    if (part['type'] === 'text') return { language: '', ...part };
    if (part['type'] === 'link') return { rel: '', ...part, ...change(part, 'content', addToInline) };
    return part;
  });
}
