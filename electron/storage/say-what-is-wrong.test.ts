import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sayWhatIsWrong } from './say-what-is-wrong.ts';

const schema = z.object({ articles: z.array(z.object({ words: z.int() })) });

function wrong(value: unknown): string {
  const { error } = schema.safeParse(value);
  if (!error) throw new Error('The value has the right form.');
  return sayWhatIsWrong(error);
}

describe('sayWhatIsWrong', () => {
  it('names the part that is wrong', () => {
    expect(wrong({ articles: [{ words: 'many' }] })).toBe(
      'its part “articles.0.words” is not as it should be',
    );
  });

  it('speaks of the whole when nothing of it is right', () => {
    expect(wrong(null)).toBe('it does not hold what it should');
  });
});
