import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { newCredit } from '#shared/article/credit.ts';
import { textSpan } from '#shared/article/inline.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { Imported, ReadContext } from '../formats/import-format.ts';
import { dropped, recognised } from '../report-note.ts';
import { startArticle } from '../start-article.ts';
import { linesToBlocks } from '../text/lines-to-blocks.ts';
import { isList } from '../text/list-marker.ts';
import type { Passage } from '../text/read-passages.ts';
import type { Claim, Found, FoundAuthor } from './claim.ts';
import { isHeading } from './is-heading.ts';

/** Builds the article: claimed passages go into their fields, all others into the body in their order. */
export function claimsToArticle(
  passages: readonly Passage[],
  claims: readonly Claim[],
  context: ReadContext,
): Imported {
  const found = joinFound(claims);
  const byPassage = new Map(claims.map(claim => [claim.passage, claim]));
  const { origin } = context;
  const start = startArticle(context, siteOf(found), []);
  const body: Block[] = [];
  const notes: ImportNote[] = [];
  for (const group of groupPassages(passages)) {
    const claimed = group.flatMap(passage => byPassage.get(passage) ?? []);
    const at = body.length;
    const texts = group
      .map(passage => byPassage.get(passage)?.rest ?? passage.text)
      .filter(text => text !== '');
    const [passage] = group;
    if (!passage || texts.length === 0) {
      for (const claim of claimed) notes.push(toNote(claim, body, at));
      continue;
    }
    const next = passages[passage.index + 1];
    const heading =
      group.length === 1 &&
      claimed.length === 0 &&
      found.headline !== undefined &&
      !byPassage.has(next ?? passage);
    if (heading && isHeading(passage, next, found.headline ?? '')) {
      body.push({ type: 'heading', id: origin.newId(), level: 2, content: spanOf(passage.text) });
    } else {
      body.push(...linesToBlocks(texts, origin));
      for (const claim of claimed) notes.push(toNote(claim, body, at));
      if (isList(texts)) notes.push(noteList(texts, group, at));
    }
  }
  return finish(start, found, body, notes, context);
}

function finish(
  start: Article,
  found: Found,
  body: Block[],
  notes: ImportNote[],
  context: ReadContext,
): Imported {
  const { origin } = context;
  const report = [...context.notes, ...notes];
  const { published = '', section = '', keywords = [] } = found;
  const article: Article = {
    ...start,
    headline: found.headline ?? '',
    dek: found.dek ?? '',
    byline: found.byline ?? '',
    body,
    authors: (found.authors ?? []).map(author => ({ ...newAuthor(origin.newId(), ''), ...author })),
    credits: (found.credits ?? []).map(credit => ({ ...newCredit(origin.newId(), 'other', ''), ...credit })),
    metadata: { ...start.metadata, published, section, keywords },
    provenance: start.provenance && { ...start.provenance, report },
  };
  return { article, report };
}

function siteOf({ siteName = '', siteTagline = '', siteUser = '' }: Found) {
  return { siteName, siteTagline, siteUser };
}

/** Puts together what the claims found; of a field found twice the first stands, people, credits and keywords add up. */
function joinFound(claims: readonly Claim[]): Found {
  const joined: Found = {};
  for (const { found } of [...claims].sort((a, b) => a.passage.index - b.passage.index)) {
    const { authors, credits, keywords, ...fields } = found;
    Object.assign(joined, { ...fields, ...joined });
    if (authors) joined.authors = joinAuthors(joined.authors ?? [], authors);
    if (keywords) joined.keywords = [...(joined.keywords ?? []), ...keywords];
    if (credits) joined.credits = [...(joined.credits ?? []), ...credits];
  }
  return joined;
}

/** One person named in the byline and in a biography is one author, with the biography. */
function joinAuthors(known: readonly FoundAuthor[], more: readonly FoundAuthor[]): FoundAuthor[] {
  const same = (a: FoundAuthor, b: FoundAuthor) => a.name.toLowerCase() === b.name.toLowerCase();
  const kept = known.map(author => more.find(other => same(author, other) && other.bio !== '') ?? author);
  return [...kept, ...more.filter(author => !known.some(other => same(author, other)))];
}

function groupPassages(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const open = groups.at(-1);
    if (open?.[0]?.group === passage.group) open.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/** The note of a claim whose group of passages begins at the block `at` of the body. */
function toNote(claim: Claim, body: readonly Block[], at: number): ImportNote {
  const { passage, kind, code, message, found, rest } = claim;
  const where = { line: passage.line, endLine: passage.endLine };
  if (kind === 'dropped') return dropped(code, message, where, passage.text, at);
  const text = passage.text.slice(0, passage.text.length - rest.length);
  const fields = Object.keys(found);
  // What stays of the passage, to whose beginning the text belongs.
  const own = rest === '' ? -1 : body.findIndex((block, index) => index >= at && blockText(block) === rest);
  return own < 0
    ? { ...recognised(code, message, where, at, text), fields }
    : { ...recognised(code, message, where, own, text), fields, joined: true };
}

function noteList(texts: readonly string[], group: readonly Passage[], at: number): ImportNote {
  const where = { line: group[0]?.line ?? 1, endLine: group.at(-1)?.endLine ?? 1 };
  const signs = texts.map(text => text.split(/\s/, 1)[0]).join(' ');
  return recognised('list', `A list, marked “${signs}”.`, where, at);
}

function spanOf(text: string) {
  return [textSpan(text)];
}
