import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalEvent } from './canonical-event.ts';
import type { ReviewEvent } from './event.ts';
import type { EventKind } from './event-kinds.ts';
import { foldThread } from './fold-thread.ts';

let counter = 0;
function event(
  type: EventKind | 'a newer kind',
  payload: ReviewEvent['payload'],
  { by = 'ada', lamport = ++counter }: { by?: string; lamport?: number } = {},
): ReviewEvent {
  counter += 1;
  return {
    id: counter.toString(16).padStart(64, '0'),
    type,
    articleId: '01J0000000000000000000000A',
    thread: '01J0000000000000000000000B',
    author: { keyId: by, name: by },
    wallTime: '2026-01-02T03:04:05.000Z',
    lamport,
    baseRevision: 1,
    payload,
    signature: '',
  };
}

describe('a thread', () => {
  it('reads as its events say', () => {
    const opened = event('thread-opened', { text: 'Who says so?' });
    const reply = event('reply', { text: 'The harbour master.' }, { by: 'ben' });
    const edited = event('edited', { of: reply.id, text: 'The harbour master, by phone.' }, { by: 'ben' });
    const resolved = event('state', { state: 'resolved' });
    const thread = foldThread([opened, reply, edited, resolved, event('a newer kind', {})]);
    expect(thread).toMatchObject({ state: 'resolved', disputed: false });
    expect(thread.comments.map(({ text, edited: was }) => [text, was])).toEqual([
      ['Who says so?', false],
      ['The harbour master, by phone.', true],
    ]);
    const retracted = foldThread([opened, reply, event('retracted', { of: reply.id }, { by: 'ben' })]);
    expect(retracted.comments[1]).toMatchObject({ text: '', retracted: true });
  });

  it('lets nobody change the words of somebody else', () => {
    const opened = event('thread-opened', { text: 'Mine.' });
    const forged = [
      event('edited', { of: opened.id, text: 'Yours.' }, { by: 'ben' }),
      event('retracted', { of: opened.id }, { by: 'ben' }),
    ];
    expect(foldThread([opened, ...forged]).comments).toMatchObject([{ text: 'Mine.', retracted: false }]);
  });

  it('says when two decided differently without knowing of each other', () => {
    const opened = event('thread-opened', { text: 'So?' }, { lamport: 1 });
    const one = event('state', { state: 'resolved' }, { by: 'ada', lamport: 2 });
    const other = event('state', { state: 'wontFix' }, { by: 'ben', lamport: 2 });
    expect(foldThread([opened, one, other]).disputed).toBe(true);
    const settled = event('state', { state: 'open' }, { lamport: 3 });
    expect(foldThread([opened, one, other, settled])).toMatchObject({ disputed: false, state: 'open' });
  });

  it('is the same in whatever order events come, and however often', () => {
    const kinds = fc.constantFrom<EventKind>('reply', 'state', 'assigned');
    const made = fc.array(
      fc
        .tuple(kinds, fc.constantFrom('ada', 'ben', 'cyd'), fc.nat(5))
        .map(([kind, by, lamport]) =>
          event(
            kind,
            kind === 'state' ? { state: by === 'ada' ? 'resolved' : 'open' } : { text: by, to: by },
            { by, lamport },
          ),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(made, fc.array(fc.nat(100), { maxLength: 12 }), (events, swaps) => {
        const shuffled = [...events, ...events.slice(0, 3)];
        for (const [at, by] of swaps.entries()) {
          const [i, j] = [at % shuffled.length, by % shuffled.length];
          const [a, b] = [shuffled[i], shuffled[j]];
          if (a && b) [shuffled[i], shuffled[j]] = [b, a];
        }
        expect(foldThread(shuffled)).toEqual(foldThread(events));
      }),
      { numRuns: 1000 },
    );
  });
});

it('an event is identified by what it says, whatever the order of its keys', () => {
  const given = event('reply', { b: 1, a: [{ d: 1, c: 2 }] });
  const other = Object.fromEntries(Object.entries(given).reverse()) as ReviewEvent;
  expect(canonicalEvent(other)).toBe(canonicalEvent({ ...given, id: 'x', signature: 'y' }));
  expect(canonicalEvent(given)).toContain('"payload":{"a":[{"c":2,"d":1}],"b":1}');
});
