import type { Block } from '#shared/article/blocks/block.ts';
import { runChecks } from '#shared/checks/run-checks.ts';
import type { Id } from '#shared/clock.ts';
import type { CheckAnswer, CheckOrder } from './protocol.ts';

/** The blocks of the article by their ids; the same object as long as it says the same, so that checks know it again. */
let blocks = new Map<Id, Block>();

self.onmessage = ({ data }: MessageEvent<CheckOrder>) => {
  if (data.kind === 'blocks') {
    for (const block of data.blocks) blocks.set(block.id, block);
    return;
  }
  self.postMessage(answer(data));
};

function answer({ number, article, order, now }: Extract<CheckOrder, { kind: 'check' }>): CheckAnswer {
  try {
    const body = order.flatMap(id => blocks.get(id) ?? []);
    blocks = new Map(body.map(block => [block.id, block]));
    return {
      number,
      kind: 'found',
      findings: runChecks({ ...article, body }, { profile: article.profile, now }),
    };
  } catch (error) {
    return { number, kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
