import { describe, expect, it } from 'vitest';
import { aside, footnote, li, link, p, ref, table, text, ul } from '#shared/testing/builders.ts';
import { footnotesIn, numberFootnotes } from './footnotes.ts';

describe('numberFootnotes', () => {
  it('counts in the order of the first references, wherever the notes stand', () => {
    const [one, two, three, unused] = [footnote('1'), footnote('2'), footnote('3'), footnote('unused')];
    const body = [unused, three, two, one, p('a', ref(one), 'b', ref(two)), ul(li(ref(one))), p(ref(three))];
    expect([...numberFootnotes(body)]).toEqual([
      [one.id, 1],
      [two.id, 2],
      [three.id, 3],
      [unused.id, 4],
    ]);
  });
});

describe('footnotesIn', () => {
  it('finds references in boxes, tables and links', () => {
    const [one, two, three] = [footnote('1'), footnote('2'), footnote('3')];
    const linked = { ...link('https://example.org'), content: [text('a'), ref(two)] };
    expect(footnotesIn(aside('Box', table([ref(one)]), p(linked), p(ref(three))))).toEqual([
      one.id,
      two.id,
      three.id,
    ]);
  });
});
