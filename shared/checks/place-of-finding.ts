import type { Article } from '#shared/article/article.ts';
import { articleTexts } from '#shared/find/article-texts.ts';
import type { Text } from '#shared/find/place.ts';
import { type TextInBlock, textsInBlock } from '#shared/find/texts-in-block.ts';
import type { Finding } from './finding.ts';

/** A stretch of one of the texts of an article, in UTF-16 offsets of that text. */
export interface FindingPlace {
  source: Text;
  start: number;
  end: number;
}

/**
 * Where a finding stands among the texts of an article, of which a block may have several (entries, cells, captions);
 * null for one that is about no place, or one whose text is no longer there.
 */
export function placeOfFinding(article: Article, finding: Finding): FindingPlace | null {
  const { block: id, start, end, quote, field } = finding;
  if (quote === '') return null;
  const found = id === null ? placeInField(article, field) : placeInBlock(article, id, start);
  if (!found) return null;
  const place = { source: found.source, start: start - found.before, end: end - found.before };
  return found.source.text.slice(place.start, place.end) === quote ? place : null;
}

function placeInField(article: Article, field: string | undefined): TextInBlock | null {
  const path = field === 'headline' || field === 'dek' ? field : null;
  const source = articleTexts({ ...article, body: [] }).find(
    ({ place }) => place.owner === '' && place.path[0] === path && place.path.length === 1,
  );
  return source ? { source, before: 0 } : null;
}

function placeInBlock(article: Article, id: string, start: number): TextInBlock | null {
  const block = article.body.find(one => one.id === id);
  const texts = block ? textsInBlock(block) : [];
  return texts.find(({ source, before }) => start >= before && start < before + source.text.length) ?? null;
}
