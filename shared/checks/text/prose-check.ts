import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { proseLanguage } from './prose-language.ts';

/** What a rule has found in a text: a stretch of it in UTF-16 offsets, why, and what would stand there instead. */
export interface Spot {
  start: number;
  end: number;
  message: string;
  replacement?: string;
}

/** A rule about the text of one block, whatever stands in the others. */
export interface ProseRule {
  rule: string;
  severity: Finding['severity'];
  /** The primary language tags that it holds for; `all` where it needs no language. */
  languages: 'all' | readonly string[];
  find: (text: string) => readonly Spot[];
}

/** Blocks that hold running text. */
const proseTypes: ReadonlySet<Block['type']> = new Set([
  'paragraph',
  'heading',
  'quote',
  'pullQuote',
  'list',
  'aside',
  'footnote',
  'image',
]);

/** A check that looks at each block by itself, and again only at blocks that are other objects than before. */
export function proseCheck({ rule, severity, languages, find }: ProseRule): Check {
  const known = new WeakMap<Block, Omit<Finding, 'rule'>[]>();
  const holdsFor = (article: Article) => languages === 'all' || languages.includes(proseLanguage(article));
  return {
    rule,
    find: article => {
      if (!holdsFor(article)) return [];
      return article.body.flatMap(block => {
        if (!proseTypes.has(block.type)) return [];
        let findings = known.get(block);
        if (!findings) {
          findings = findIn(block);
          known.set(block, findings);
        }
        return findings;
      });
    },
  };

  function findIn(block: Block): Omit<Finding, 'rule'>[] {
    const text = blockText(block);
    return find(maskAddresses(text)).map(({ start, end, message, replacement }) => ({
      severity,
      message,
      block: block.id,
      start,
      end,
      quote: text.slice(start, end),
      ...(replacement !== undefined && { fix: { replacement } }),
    }));
  }
}

/** Addresses of pages and mail follow rules of their own; other letters of the same number stand in their place. */
function maskAddresses(text: string): string {
  if (!/[@/]|www\.|\.\p{Ll}/u.test(text)) return text;
  return text.replace(
    /[^\s()[\]“”"<>]*(?:@|:\/\/|www\.)[^\s()[\]“”"<>]*[\p{L}\p{N}/]|[\p{L}\p{N}-]+(?:\.(?:com|org|net|gov|edu|info|io|co|eu|uk|de|fr|js|py|md|txt|html?))+(?:\/\S*[\p{L}\p{N}/])?/gu,
    address => `X${'x'.repeat(address.length - 1)}`,
  );
}
