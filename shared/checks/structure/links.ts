import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';

interface LinkPlace {
  href: string;
  text: string;
  start: number;
}

const found = new WeakMap<Block, LinkPlace[]>();

/** The links of a block, with their offsets in its plain text. */
function linksOf(block: Block): LinkPlace[] {
  let links = found.get(block);
  if (!links) {
    links = [];
    let at = 0;
    for (const { separator, content } of blockRuns(block)) {
      at += separator.length;
      for (const part of content) {
        const text = inlineText([part]);
        if (part.type === 'link') links.push({ href: part.href, text, start: at });
        at += text.length;
      }
    }
    found.set(block, links);
  }
  return links;
}

function finding(block: Block, { text, start }: LinkPlace, message: string): Omit<Finding, 'rule'> {
  return { severity: 'suggestion', message, block: block.id, start, end: start + text.length, quote: text };
}

const saysNothing = /^(?:click )?(?:here|this|link|this link|more|read more|this page|this article)[.…]*$/i;

/** A link whose words do not say where it leads; read out of its sentence it says nothing (WCAG 2.2, 2.4.4). */
export const linkSaysHere: Check = {
  rule: 'structure.link-says-here',
  find: ({ body }) =>
    body.flatMap(block =>
      linksOf(block)
        .filter(({ text }) => saysNothing.test(text.trim()))
        .map(link => finding(block, link, `“${link.text.trim()}” does not say where this link leads.`)),
    ),
};

/** The same address linked a second time. */
export const linkTwice: Check = {
  rule: 'structure.link-twice',
  find: ({ body }) => {
    const seen = new Set<string>();
    return body.flatMap(block =>
      linksOf(block).flatMap(link => {
        const again = seen.has(link.href);
        seen.add(link.href);
        return again ? [finding(block, link, 'This address is linked already.')] : [];
      }),
    );
  },
};
