import fc from 'fast-check';
import type { Anchor } from '#shared/review/anchor.ts';
import type { ReviewEvent } from '#shared/review/event.ts';
import type { Review } from '#shared/review/review.ts';
import { anyInline, anyText, anyTextOrNone } from './arbitrary-text.ts';

export const anySha256: fc.Arbitrary<string> = fc
  .constantFrom('a', 'b', 'c', 'd')
  .map(digit => digit.repeat(64));
export const anyTime: fc.Arbitrary<string> = fc
  .nat({ max: 1e9 })
  .map(seconds => new Date(Date.UTC(2026, 0, 1) + seconds).toISOString());

const someId = fc.constant('01J0000000000000000000000C');

const anyAnchor: fc.Arbitrary<Anchor> = fc.record({
  baseRevision: fc.nat(9),
  blockId: someId,
  start: fc.nat(20),
  end: fc.nat(40),
  exact: anyText,
  prefix: anyTextOrNone,
  suffix: anyTextOrNone,
  endBlockId: fc.oneof(fc.constant(null), someId),
});

const anyEvent: fc.Arbitrary<ReviewEvent> = fc.record({
  id: anySha256,
  type: fc.constantFrom('open', 'reply', 'resolve', 'a newer kind'),
  articleId: someId,
  thread: someId,
  author: fc.record({ keyId: anySha256, name: anyText }),
  wallTime: anyTime,
  lamport: fc.nat(9),
  baseRevision: fc.nat(9),
  payload: fc.record({ text: anyText }),
  signature: anyTextOrNone,
});

const few = { maxLength: 2 };

/** Any stored review; its threads need not belong to the text. */
export const anyReview: fc.Arbitrary<Review> = fc.record({
  threads: fc.array(fc.record({ id: someId, anchor: anyAnchor, events: fc.array(anyEvent, few) }), few),
  suggestions: fc.array(
    fc.record({
      id: someId,
      anchor: anyAnchor,
      before: anySha256,
      replacement: anyInline,
      events: fc.array(anyEvent, few),
    }),
    few,
  ),
});
