import type { Block } from '#shared/article/blocks/block.ts';
import type { HtmlOptions, ReadHtml } from '#shared/html/html-to-blocks.ts';
import type { HtmlAnswer, HtmlRequest } from './html-worker.ts';

/** From this length on HTML is read beside the window, in characters; below it takes a few milliseconds. */
export const longHtml = 50_000;

type ReadNow = (html: string, options: HtmlOptions) => ReadHtml;

let reader: ReadNow | null = null;

/** The reader, once it is loaded: it is no part of the window's first script. */
export function htmlReader(): ReadNow | null {
  return reader;
}

export async function loadHtmlReader(): Promise<ReadNow> {
  const { htmlToBlocks } = await import('#shared/html/html-to-blocks.ts');
  reader = htmlToBlocks;
  return htmlToBlocks;
}

/** Reads HTML in a worker of its own; rejects with an AbortError when `signal` says so, and when the worker fails. */
export function readLongHtml(html: string, asItWas: boolean, signal: AbortSignal): Promise<ReadHtml> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./html-worker.ts', import.meta.url), { type: 'module' });
    const blocks: Block[] = [];
    const end = () => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      fail(signal.reason);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<HtmlAnswer>) => {
      if ('blocks' in data) {
        for (const block of data.blocks) blocks.push(block);
        return;
      }
      end();
      done({ blocks, ...data.rest });
    });
    worker.addEventListener('error', event => {
      end();
      fail(new Error(event.message || 'The reader of pages could not be started.'));
    });
    worker.postMessage({ html, asItWas } satisfies HtmlRequest);
  });
}
