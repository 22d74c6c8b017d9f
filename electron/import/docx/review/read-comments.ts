import { resolveChanges } from '../changes/resolve-changes.ts';
import type { Package } from '../package/open-package.ts';
import { childOf, elementsOf, findAll, textOf, type XmlNode } from '../package/xml-node.ts';

/** A comment as the document holds it. */
export interface Comment {
  id: string;
  author: string;
  /** As it stands there, '' for none. */
  date: string;
  text: string;
  /** The id of the comment that it answers, or null. */
  answers: string | null;
  resolved: boolean;
}

/**
 * Reads the comments of a document: their text in `comments`, who answers whom and what is resolved in
 * `commentsExtended`, when in UTC in `commentsExtensible` ([MS-DOCX] 2.5.4, 2.7).
 */
export function readComments(document: Package): Comment[] {
  const part = document.related('comments');
  if (!part) return [];
  const nodes = elementsOf(resolveChanges(part.root, 'accepted').root, 'w:comment');
  const threads = new Map(
    elementsOf(document.related('commentsExtended')?.root, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      attributes,
    ]),
  );
  const dates = readDates(document);
  // A comment is known to the other parts by the last of its paragraphs.
  const byParagraph = new Map(nodes.flatMap(node => paragraphIds(node).map(id => [id, idOf(node)])));
  return nodes.map(node => {
    const { attributes } = node;
    const last = paragraphIds(node).findLast(id => threads.has(id)) ?? paragraphIds(node).at(-1) ?? '';
    const thread = threads.get(last);
    return {
      id: idOf(node),
      author: (attributes['w:author'] ?? '').trim(),
      date: dates.get(last) ?? attributes['w:date'] ?? '',
      text: commentText(node),
      answers: byParagraph.get(thread?.['w15:paraIdParent'] ?? '') ?? null,
      resolved: ['1', 'true', 'on'].includes(thread?.['w15:done'] ?? ''),
    };
  });
}

function readDates(document: Package): Map<string, string> {
  const durable = new Map(
    elementsOf(document.related('commentsIds')?.root, 'w16cid:commentId').map(({ attributes }) => [
      attributes['w16cid:durableId'] ?? '',
      attributes['w16cid:paraId'] ?? '',
    ]),
  );
  const dates = new Map<string, string>();
  for (const { attributes } of elementsOf(
    document.related('commentsExtensible')?.root,
    'w16cex:commentExtensible',
  )) {
    const date = attributes['w16cex:dateUtc'];
    const paragraph = durable.get(attributes['w16cex:durableId'] ?? '');
    if (date !== undefined && paragraph !== undefined) dates.set(paragraph, date);
  }
  return dates;
}

function idOf(node: XmlNode): string {
  return node.attributes['w:id'] ?? '';
}

function paragraphIds(node: XmlNode): string[] {
  return findAll(node, 'w:p').flatMap(({ attributes }) => attributes['w14:paraId'] ?? []);
}

function commentText(node: XmlNode): string {
  return findAll(node, 'w:p')
    .map(paragraph => lineText(paragraph))
    .join('\n')
    .replace(/^\s+|\s+$/g, '')
    .normalize('NFC');
}

function lineText(node: XmlNode): string {
  return elementsOf(node)
    .map(child => {
      if (child.name === 'w:t') return textOf(child);
      if (child.name === 'w:tab') return ' ';
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
      if (child.name === 'w:noBreakHyphen') return '\u2011';
      if (child.name === 'mc:AlternateContent') return lineText(childOf(child, 'mc:Choice') ?? child);
      return ['w:pPr', 'w:rPr', 'w:p', 'galley:hidden'].includes(child.name) ? '' : lineText(child);
    })
    .join('');
}
