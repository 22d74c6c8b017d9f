import { describe, expect, it } from 'vitest';
import { article, h2, p, strong } from '#shared/testing/builders.ts';
import { compareArticles } from './compare-articles.ts';
import { describeComparison } from './describe-comparison.ts';

describe('describeComparison', () => {
  it('says that there is nothing to say', () => {
    const one = article([p('One.')]);
    expect(describeComparison(compareArticles(one, structuredClone(one)))).toBe('No differences.\n');
  });

  it('gives each change a line', () => {
    const [lede, title, gone] = [p('The ferry leaves at noon.'), p('Tides'), p('Gone for good.')];
    const before = article([lede, title, gone], { headline: 'Old ferry', dek: '' });
    const after = {
      ...before,
      headline: 'New ferry',
      dek: 'A crossing',
      metadata: { ...before.metadata, keywords: ['ferry', 'tide'] },
      body: [
        { ...title, ...h2('Tides'), id: title.id },
        { ...lede, content: p('The ferry ', strong('leaves'), ' at three.').content },
      ],
    };
    expect(describeComparison(compareArticles(before, after)).split('\n')).toEqual([
      '9 words before, 6 after: 1 added, 4 removed; blocks: 0 added, 1 removed, 2 changed, 1 moved; fields: 3 changed',
      '',
      'Headline: [-Old-]{+New+} ferry',
      'Dek: – -> A crossing',
      'Keywords: – -> ferry, tide',
      '',
      'Turned from paragraph into heading, moved: Tides',
      'Removed paragraph: [-Gone for good.-]',
      'Changed paragraph: The ferry {~leaves~}(plain -> bold) at [-noon-]{+three+}.',
      '',
    ]);
  });
});
