import type { Block } from '#shared/article/blocks/block.ts';
import { createOrigin } from '#shared/clock.ts';
import { htmlToBlocks, type ReadHtml } from '#shared/html/html-to-blocks.ts';

/** What the worker is asked. */
export interface HtmlRequest {
  html: string;
  asItWas: boolean;
}

/** What it answers: blocks a few at a time, so that taking them costs the window no long moment, then the rest. */
export type HtmlAnswer = { blocks: Block[] } | { rest: Omit<ReadHtml, 'blocks'> };

const blocksAtOnce = 200;

addEventListener('message', ({ data }: MessageEvent<HtmlRequest>) => {
  const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
  const { newId } = createOrigin(Date.now, random);
  const { blocks, ...rest } = htmlToBlocks(data.html, { newId, asItWas: data.asItWas });
  for (let i = 0; i < blocks.length; i += blocksAtOnce) answer({ blocks: blocks.slice(i, i + blocksAtOnce) });
  answer({ rest });
});

function answer(value: HtmlAnswer): void {
  postMessage(value);
}
