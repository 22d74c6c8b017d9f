import { expect, it } from 'vitest';
import { article, li, p, ul } from '#shared/testing/builders.ts';
import { placeOfFinding } from './place-of-finding.ts';
import { runChecks } from './run-checks.ts';
import { doubledWord } from './text/doubled-word.ts';

it('finds the text of a block that a finding is in, whichever of its entries it is', () => {
  const given = article([p('One.'), ul(li('A boat.'), li('The the boat.'), li('A boat.'))]);
  const [finding] = runChecks(given, { profile: 'news' }, [doubledWord]);
  if (!finding) throw new Error('nothing was found');
  const place = placeOfFinding(given, finding);
  expect(place).toMatchObject({ start: 0, end: 7, source: { text: 'The the boat.' } });
  expect(placeOfFinding(article([p('Other.')]), finding)).toBeNull();
});

it('finds a finding in the headline', () => {
  const finding = {
    ...{ rule: 'names.spelling-differs', severity: 'warning' as const, message: '', block: null },
    ...{ start: 4, end: 8, quote: 'quay', field: 'headline' },
  };
  expect(placeOfFinding(article([], { headline: 'The quay' }), finding)).toMatchObject({
    start: 4,
    end: 8,
    source: { text: 'The quay', place: { path: ['headline'] } },
  });
});
