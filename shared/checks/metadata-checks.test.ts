import { describe, expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import { emptyMetadata, type Metadata } from '#shared/metadata/metadata.ts';
import { type Profile, profileListSchema } from '#shared/metadata/profile.ts';
import { article, p } from '#shared/testing/builders.ts';
import { runChecks } from './run-checks.ts';

const lenient: Profile = { id: 'lenient', name: 'Lenient', rules: [] };

function rules(given: Article, profiles: readonly Profile[] = [lenient], profile = 'lenient') {
  return runChecks(given, { profile, profiles }).map(({ rule, field }) => `${rule} ${field ?? ''}`.trim());
}

function withMetadata(metadata: Partial<Metadata>, ...body: string[]): Article {
  return article(
    body.map(text => p(text)),
    { metadata: { ...emptyMetadata(), ...metadata } },
  );
}

describe('the content profile', () => {
  const strict: Profile = {
    id: 'strict',
    name: 'Strict',
    rules: [
      { field: 'headline', need: 'required', least: 5, most: 10 },
      { field: 'dek', need: 'recommended', least: 5, most: null },
      { field: 'body', need: 'required', least: 3, most: 4 },
      { field: 'fieldOfTheFuture', need: 'required', least: null, most: null },
    ],
  };

  it('finds what is missing, empty, too short and too long', () => {
    expect(rules(article([]), [strict], 'strict')).toEqual([
      'profile.required headline',
      'profile.required body',
      'profile.recommended dek',
    ]);
    expect(
      rules(article([p('one two three four five')], { headline: 'Bell', dek: 'no' }), [strict], 'strict'),
    ).toEqual(['profile.length headline', 'profile.length dek', 'profile.length body']);
  });

  it('is content at the bounds themselves, counted in characters that a reader sees', () => {
    const headline = '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧';
    expect(rules(article([p('one two three')], { headline, dek: 'fives' }), [strict], 'strict')).toEqual([]);
  });

  it('says that a profile is not known rather than asking nothing in silence', () => {
    expect(rules(article([]), [strict], 'gone')).toEqual(['profile.unknown']);
  });

  it('has five built-in forms that hold to their own schema', () => {
    expect(profileListSchema.parse(builtInProfiles).map(({ id }) => id)).toEqual([
      'news',
      'feature',
      'opinion',
      'brief',
      'review',
    ]);
  });
});

describe('embargo and expiry', () => {
  const ten = '2026-03-01T10:00:00.000Z';
  const noon = '2026-03-01T12:00:00.000Z';

  it('may not contradict each other', () => {
    expect(rules(withMetadata({ embargo: noon, expiry: ten }))).toEqual(['embargo.after-expiry embargo']);
    expect(rules(withMetadata({ embargo: ten, expiry: ten }))).toEqual(['embargo.after-expiry embargo']);
    expect(rules(withMetadata({ embargo: ten, expiry: noon }))).toEqual([]);
  });

  it('stand against the due date and the date of publication', () => {
    const due = withMetadata({ embargo: ten });
    expect(rules({ ...due, workflow: { ...due.workflow, dueAt: noon } })).toEqual([
      'embargo.before-due embargo',
    ]);
    expect(rules(withMetadata({ embargo: noon, published: ten }))).toEqual([
      'embargo.published-before published',
    ]);
    expect(rules(withMetadata({ expiry: ten, published: noon }))).toEqual(['expiry.before-published expiry']);
  });

  it('are compared with a day alone by the day', () => {
    expect(rules(withMetadata({ embargo: noon, published: '2026-03-01' }))).toEqual([]);
    expect(rules(withMetadata({ embargo: noon, published: '2026-02-28' }))).toHaveLength(1);
  });

  it('are compared as instants, whatever zone a date was written in', () => {
    expect(rules(withMetadata({ embargo: noon, published: '2026-03-01T13:30+01:00' }))).toEqual([]);
  });
});

describe('the dateline', () => {
  it.each([
    ['HOLMSUND, Sweden (Agency) — The bell rang.', 'Umeå', 1],
    ['UMEÅ — The bell rang.', 'Umea, Sweden', 0],
    ['ST. IVES – The bell rang.', 'St Ives', 0],
    ['He said – and meant it – that the bell rang.', 'Umeå', 0],
    ['HOLMSUND — The bell rang.', '', 0],
  ])('is compared with the place that the text begins with: %s, %s', (text, dateline, found) => {
    expect(rules(withMetadata({ dateline }, text))).toHaveLength(found);
  });
});
