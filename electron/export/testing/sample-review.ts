import type { Review } from '#shared/review/review.ts';
import { text } from '#shared/testing/builders.ts';

const id = '01J0000000000000000000000C';
const sha256 = 'd'.repeat(64);

/** One comment and one suggestion with the given word wherever a reviewer's words can stand. */
export function sampleReview(word: string): Review {
  const anchor = {
    baseRevision: 1,
    blockId: id,
    start: 0,
    end: 3,
    exact: `${word}-quote`,
    prefix: `${word}-before`,
    suffix: `${word}-after`,
    endBlockId: null,
  };
  const event = {
    id: sha256,
    type: 'open',
    articleId: id,
    thread: id,
    author: { keyId: sha256, name: `${word}-name` },
    wallTime: '2026-01-02T03:04:05.000Z',
    lamport: 1,
    baseRevision: 1,
    payload: { text: `${word}-comment` },
    signature: `${word}-signature`,
  };
  return {
    threads: [{ id, anchor, events: [event] }],
    suggestions: [{ id, anchor, before: sha256, replacement: [text(`${word}-words`)], events: [event] }],
  };
}
