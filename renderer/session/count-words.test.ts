import { describe, expect, it } from 'vitest';
import { wordCount } from '#shared/article/plain-text.ts';
import { h2, li, p, ul } from '#shared/testing/builders.ts';
import { countBodyWords } from './count-words.ts';

describe('countBodyWords', () => {
  it('counts as the article’s own count does, also after a block was replaced', () => {
    const body = [h2('A heading'), p('Three more words'), ul(li('one'), li('two'))];
    expect(countBodyWords(body)).toBe(wordCount({ body }));
    const changed = body.with(1, p('Only two'));
    expect(countBodyWords(changed)).toBe(wordCount({ body: changed }));
    expect(countBodyWords(changed)).toBe(6);
  });
});
