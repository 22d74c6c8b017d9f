import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { article, p } from '#shared/testing/builders.ts';
import type { Check } from './check.ts';
import { findingSchema } from './finding.ts';
import { runChecks } from './run-checks.ts';

/** Finds every place of a word; a check small enough to be seen through. */
function finds(word: string, rule: string): Check {
  return {
    rule,
    find: ({ body }) =>
      body.flatMap(block =>
        [...blockText(block).matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
          severity: 'warning' as const,
          message: `“${word}” is not our style.`,
          block: block.id,
          start: index,
          end: index + word.length,
          quote: word,
        })),
      ),
  };
}

const needsHeadline: Check = {
  rule: 'headline-missing',
  find: ({ headline }, { profile }) =>
    headline === ''
      ? [
          {
            severity: 'error',
            message: `${profile} needs a headline.`,
            block: null,
            start: 0,
            end: 0,
            quote: '',
          },
        ]
      : [],
};

describe('runChecks', () => {
  const first = p('amid the calm');
  const second = p('very, amid, very');
  const given = article([first, second]);

  it('gives findings in reading order, whichever check found them', () => {
    const found = runChecks(given, { profile: 'news' }, [
      finds('very', 'very'),
      finds('amid', 'amid'),
      needsHeadline,
    ]);
    expect(found.map(({ rule, block, start }) => [rule, block, start])).toEqual([
      ['headline-missing', null, 0],
      ['amid', first.id, 0],
      ['very', second.id, 0],
      ['amid', second.id, 6],
      ['very', second.id, 12],
    ]);
  });

  it('tells each check the profile and names its rule in the finding', () => {
    const [finding] = runChecks(given, { profile: 'magazine' }, [needsHeadline]);
    expect(finding).toEqual({
      rule: 'headline-missing',
      severity: 'error',
      message: 'magazine needs a headline.',
      block: null,
      start: 0,
      end: 0,
      quote: '',
    });
  });

  it('keeps a fix, in the form that the schema takes', () => {
    const fixing: Check = {
      rule: 'amid',
      find: given =>
        finds('amid', 'amid')
          .find(given, { profile: '' })
          .map(found => ({ ...found, fix: { replacement: 'in' } })),
    };
    const [finding] = runChecks(given, { profile: 'news' }, [fixing]);
    expect(findingSchema.parse(finding).fix).toEqual({ replacement: 'in' });
  });
});
