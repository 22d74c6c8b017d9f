import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { blockText, wordCount } from '#shared/article/plain-text.ts';
import { fold } from '#shared/search/fold.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';

type Found = Omit<Finding, 'rule'>;

/** A finding about a block as a whole. */
function about(block: Block, severity: Finding['severity'], message: string): Found {
  const text = blockText(block);
  return { severity, message, block: block.id, start: 0, end: text.length, quote: text.slice(0, 80) };
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline stands in the body once more. */
export const headlineRepeated: Check = {
  rule: 'structure.headline-repeated',
  find: ({ headline, body }) => {
    const sought = plain(headline);
    if (sought === '') return [];
    return body
      .slice(0, 3)
      .filter(
        block =>
          (block.type === 'paragraph' || block.type === 'heading') && plain(blockText(block)) === sought,
      )
      .map(block => about(block, 'warning', 'The headline stands here once more.'));
  },
};

const shortestDek = 20;

/** The lede begins with the words of the dek. */
export const dekInLede: Check = {
  rule: 'structure.dek-in-lede',
  find: ({ dek, body }) => {
    const sought = plain(dek);
    const lede = body.find(block => block.type === 'paragraph');
    if (!lede || sought.length < shortestDek || !plain(blockText(lede)).startsWith(sought)) return [];
    return [about(lede, 'warning', 'The text begins with the words of the dek.')];
  },
};

const longestParagraph = 200;

/** A paragraph that is a page by itself. */
export const paragraphTooLong: Check = {
  rule: 'structure.paragraph-long',
  find: ({ body }) =>
    body.flatMap(block => {
      const words = block.type === 'paragraph' ? wordCount({ body: [block] }) : 0;
      return words > longestParagraph
        ? [about(block, 'suggestion', `This paragraph has ${words} words.`)]
        : [];
    }),
};

/** A heading that leaves a level out: 2, then 4. */
export const headingLevelSkipped: Check = {
  rule: 'structure.heading-level',
  find: ({ body }) => {
    let above = 1;
    return body.flatMap(block => {
      if (block.type !== 'heading') return [];
      const skipped = block.level > above + 1;
      const found = about(
        block,
        'suggestion',
        `A heading of level ${block.level} follows one of level ${above}.`,
      );
      above = block.level;
      return skipped ? [found] : [];
    });
  },
};

/** A paragraph or heading without a word. */
export const blockEmpty: Check = {
  rule: 'structure.block-empty',
  find: ({ body }) =>
    body.flatMap((block, at) => {
      const isEmpty =
        (block.type === 'paragraph' || block.type === 'heading') && blockText(block).trim() === '';
      // An empty article has one, which is where it begins.
      return isEmpty && body.length > 1 && footnotesIn(block).length === 0 && at < body.length
        ? [about(block, 'suggestion', 'Nothing stands in this block.')]
        : [];
    }),
};

/** A footnote that nothing refers to, and a reference to a note that is not there. */
export const footnoteLonely: Check = {
  rule: 'structure.footnote',
  find: ({ body }) => {
    const referred = new Set(body.flatMap(footnotesIn));
    const written = new Set(body.flatMap(block => (block.type === 'footnote' ? [block.id] : [])));
    return body.flatMap(block => {
      const found: Found[] = [];
      if (block.type === 'footnote' && !referred.has(block.id))
        found.push(about(block, 'warning', 'Nothing refers to this footnote.'));
      if (footnotesIn(block).some(note => !written.has(note)))
        found.push(about(block, 'error', 'A reference leads to a footnote that is not there.'));
      return found;
    });
  },
};
