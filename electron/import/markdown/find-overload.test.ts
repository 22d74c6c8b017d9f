import { describe, expect, it } from 'vitest';
import { findOverload } from './find-overload.ts';

describe('findOverload', () => {
  it.each([
    ['quotations in quotations', '> '.repeat(10_000)],
    ['quotations without spaces', '>'.repeat(100_000)],
    ['lists in lists on one line', `${'- '.repeat(10_000)}a`],
    [
      'lists in lists by indenting',
      Array.from({ length: 5000 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    ],
    ['numbered lists in quotations', '> 1. '.repeat(5000)],
    ['brackets', '['.repeat(50_000)],
    ['emphasis in emphasis', '*a **b '.repeat(50_000)],
    ['a run of stars in a line of text', `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`],
    ['quotations behind each other', '> a\n\n'.repeat(50_000)],
    ['lists between paragraphs', '- a\n\nb\n\n'.repeat(50_000)],
    ['a text of many millions of characters', 'word '.repeat(2_000_000)],
  ])('stops at %s', (_name, text) => {
    expect(findOverload(text)).not.toBeNull();
  });

  it('counts a list once, however many entries it has and whatever stands between them', () => {
    expect(findOverload('- a\n\n- b\n  c\n'.repeat(2000))).toBeNull();
    expect(findOverload('> a\n> b\n'.repeat(2000))).toBeNull();
  });

  it('lets through what articles hold', () => {
    const list = Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- entry`).join('\n');
    const table = `| a | b |\n|---|---|\n${'| *1* | [2](https://a.test) |\n'.repeat(900)}`;
    const text = `${'A *long* paragraph with [a link](https://a.test). '.repeat(20)}\n\n`.repeat(600);
    expect(
      findOverload(`${'_'.repeat(400)}\n\n${list}\n\n> > a\n\n${table}\n${text}${'* '.repeat(300)}`),
    ).toBeNull();
  });
});
