import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { proseLanguage } from './prose-language.ts';

/** Words of which one in twenty or more is one; none of them forms words of its own at that end. */
const behind = words('the and that with from which this were their they when would could should because');
const before = words('the and that from which this were their they because would could should');
/** What looks like two words and is one. */
const one = words(
  'forthwith herewith therewith wherewith thereat whereat thistle theism theist notwithstanding',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const shortestPart = 4;

/**
 * Two words without the space between them, “troopsthe”: one of them is among the commonest of the language, and the
 * other stands elsewhere in the article by itself.
 */
export const runTogether: Check = {
  rule: 'text.run-together',
  find: article => {
    if (proseLanguage(article) !== 'en') return [];
    const known = wordsOf(article);
    return article.body.flatMap(block =>
      candidatesOf(block).flatMap(candidate => judge(block, candidate, known)),
    );
  },
};

interface Candidate {
  start: number;
  word: string;
  /** Where it may fall apart, as two words. */
  parts: [string, string][];
}

const candidates = new WeakMap<Block, Candidate[]>();

/** The words of a block that may be two; the same for the same block. */
function candidatesOf(block: Block): Candidate[] {
  let found = candidates.get(block);
  if (!found) {
    found = block.type === 'code' ? [] : findCandidates(blockText(block));
    candidates.set(block, found);
  }
  return found;
}

function findCandidates(text: string): Candidate[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}@/.-])\p{L}+(?![\p{L}\p{N}@/-])/gu)].flatMap(
    ({ 0: word, index }) => {
      const parts = word.length > 6 ? partsOf(word) : [];
      return parts.length > 0 ? [{ start: index, word, parts }] : [];
    },
  );
}

function partsOf(word: string): [string, string][] {
  // “contentThe”: the capital tells where.
  const capital =
    /^(\p{L}\p{Ll}{2,})((?:The|And|But|This|That|They|When|With|From|It|He|She|We|In)\p{Ll}*)$/u.exec(word);
  if (capital) return [[capital[1] ?? '', capital[2] ?? '']];
  // A capital makes a name of it: Andover.
  if (one.has(word) || word !== word.toLowerCase()) return [];
  const parts: [string, string][] = [];
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (behind.has(tail) && head.length >= shortestPart) parts.push([head, tail]);
    if (before.has(head) && tail.length >= shortestPart) parts.push([head, tail]);
  }
  return parts;
}

function judge(
  block: Block,
  { start, word, parts }: Candidate,
  known: Map<string, number>,
): Omit<Finding, 'rule'>[] {
  // A word that the article has several times is a word.
  if ((known.get(word.toLowerCase()) ?? 0) > 1) return [];
  const isKnown = (part: string) => known.has(part.toLowerCase()) || before.has(part.toLowerCase());
  const found = parts.find(pair => pair.every(isKnown));
  if (!found) return [];
  const replacement = found.join(' ');
  return [
    {
      severity: 'warning',
      message: `“${word}” seems to be two words, “${replacement}”.`,
      block: block.id,
      start,
      end: start + word.length,
      quote: word,
      fix: { replacement },
    },
  ];
}

const lexicons = new WeakMap<readonly Block[], Map<string, number>>();
const blockWords = new WeakMap<Block, Map<string, number>>();

/** How often each word stands in the body, in lower case. */
function wordsOf({ body }: Article): Map<string, number> {
  let all = lexicons.get(body);
  if (all) return all;
  all = new Map();
  for (const block of body) {
    let own = blockWords.get(block);
    if (!own) {
      own = new Map();
      for (const [word] of blockText(block)
        .toLowerCase()
        .matchAll(/\p{L}+/gu))
        own.set(word, (own.get(word) ?? 0) + 1);
      blockWords.set(block, own);
    }
    for (const [word, count] of own) all.set(word, (all.get(word) ?? 0) + count);
  }
  lexicons.set(body, all);
  return all;
}
