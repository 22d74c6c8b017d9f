import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { Id, Time } from '#shared/clock.ts';

/** What the worker of the checks is told: blocks that it does not have yet, and then to look through an article. */
export type CheckOrder =
  | { kind: 'blocks'; blocks: readonly Block[] }
  | {
      kind: 'check';
      number: number;
      /** The article without its body, whose blocks the worker has by their ids. */
      article: Article;
      order: readonly Id[];
      now: Time;
    };

export type CheckAnswer = { number: number } & (
  | { kind: 'found'; findings: readonly Finding[] }
  | { kind: 'failed'; why: string }
);
