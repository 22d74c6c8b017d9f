import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#shared/article/article.ts';
import { article, p, testOrigin } from '#shared/testing/builders.ts';
import { advance, mayMoveTo, takeBack } from './advance.ts';
import { builtInChecklists, type Checklists } from './checklists.ts';
import { type Status, statuses } from './status.ts';

const { newId } = testOrigin(0.2);
const at = '2026-11-24T09:00:00.000Z';
const none: Checklists = { schemaVersion: 1, checklists: [] };
const lists: Checklists = {
  schemaVersion: 1,
  checklists: [
    { profile: '', status: 'draft', tasks: [{ text: 'Spelling', required: false }] },
    { profile: '', status: 'inReview', tasks: [{ text: 'Facts', required: true }] },
    { profile: 'opinion', status: 'inReview', tasks: [{ text: 'Marked', required: true }] },
  ],
};

function step(piece: ReturnType<typeof article>, status: Status, using = lists, note = 'because') {
  const moved = advance(piece, { status, who: 'mira', at, note }, using, newId);
  if (!moved.ok) throw new Error(moved.error.message);
  return { ...piece, ...moved.value };
}
const tick = (piece: ReturnType<typeof article>) => ({
  ...piece,
  workflow: {
    ...piece.workflow,
    checklist: piece.workflow.checklist.map(task => ({ ...task, done: { at, who: 'mira' } })),
  },
});

describe('the way of a piece', () => {
  it('is held back by a required task, which is named, until it is done', () => {
    const review = step(article([p('x')]), 'inReview');
    expect(mayMoveTo(review, 'approved', lists)).toMatchObject({
      allowed: false,
      why: 'Still to be done: “Facts”.',
    });
    expect(mayMoveTo(tick(review), 'approved', lists)).toMatchObject({ allowed: true, warnings: [] });
  });

  it('is not shortened past a review: the tasks of the statuses in between hold too', () => {
    expect(mayMoveTo(article([]), 'approved', lists).why).toBe('Still to be done: “Facts”.');
    expect(mayMoveTo({ ...article([]), profile: 'opinion' }, 'approved', lists).why).toContain('“Marked”');
  });

  it('is only warned of what is recommended', () => {
    expect(mayMoveTo(article([]), 'inReview', lists)).toMatchObject({
      allowed: true,
      warnings: ['Not ticked off: “Spelling”.'],
    });
  });

  it('is not held back on the way back, and goes on from where it was after a hold', () => {
    const review = step(article([]), 'inReview');
    expect(mayMoveTo(review, 'draft', lists)).toMatchObject({ allowed: true, warnings: [] });
    const held = step(review, 'onHold');
    expect(mayMoveTo(held, 'approved', lists).allowed).toBe(false);
    expect(mayMoveTo(held, 'inReview', lists)).toMatchObject({ allowed: true, warnings: [] });
  });

  it('goes on hold or to the kill only with a note', () => {
    for (const status of ['onHold', 'killed'] as const) {
      const silent = advance(article([]), { status, who: 'mira', at, note: ' ' }, lists, newId);
      expect(silent).toMatchObject({ ok: false, error: { code: 'refused' } });
      expect(step(article([]), status).workflow.history.at(-1)).toMatchObject({ status, note: 'because' });
    }
  });

  it('becomes exported only when it is approved', () => {
    expect(mayMoveTo(article([]), 'exported', none).allowed).toBe(false);
    expect(mayMoveTo(step(article([]), 'approved', none), 'exported', none).allowed).toBe(true);
  });

  it('gives the tasks of a status once, and keeps those that are done', () => {
    const again = step(step(tick(step(article([]), 'inReview')), 'changesAsked'), 'inReview');
    expect(again.workflow.checklist.filter(task => task.text === 'Facts')).toHaveLength(1);
    expect(mayMoveTo(again, 'approved', lists).allowed).toBe(true);
  });

  it('holds for a status that another program has made up: it counts as a draft', () => {
    expect(mayMoveTo({ ...article([]), status: 'legal' }, 'inReview', lists).allowed).toBe(true);
  });
});

describe('any walk through the statuses', () => {
  const walk = fc.array(fc.record({ status: fc.constantFrom(...statuses), ticked: fc.boolean() }), {
    maxLength: 20,
  });
  it('leaves a valid article, a history that ends with the status, and takes each step back', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom(none, lists, builtInChecklists), (steps, using) => {
        let piece = article([p('x')]);
        for (const { status, ticked } of steps) {
          const verdict = mayMoveTo(piece, status, using);
          const moved = advance(piece, { status, who: 'mira', at, note: 'because' }, using, newId);
          expect(moved.ok).toBe(verdict.allowed);
          if (!moved.ok) {
            expect(verdict.why).not.toBe('');
            continue;
          }
          const before = piece.status;
          piece = { ...piece, ...moved.value };
          expect(takeBack(piece)?.status).toBe(before);
          expect(piece.workflow.history.at(-1)).toMatchObject({ status, who: 'mira' });
          if (ticked) piece = tick(piece);
        }
        expect(articleSchema.safeParse(piece).success).toBe(true);
        expect(new Set(piece.workflow.checklist.map(task => task.id)).size).toBe(
          piece.workflow.checklist.length,
        );
      }),
    );
  });
});
