import { describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { type Contributor, newContributor } from './contributor.ts';
import { findContributors } from './find-contributors.ts';
import { authorFromContributor, differencesFrom, isKept, takeOver } from './link-author.ts';

const origin = testOrigin();
const person = (name: string, more: Partial<Contributor> = {}): Contributor => ({
  ...newContributor(origin.newId(), newAuthor(origin.newId(), name)),
  ...more,
});

describe('findContributors', () => {
  const zoe = person('Zoë Straße', { affiliation: 'Example Weekly', bio: 'Writes about tides.' });
  const ann = person('Ann Example', { jobTitle: 'Reporter' });
  const ali = person('علي مثال');
  const all = [zoe, ann, ali];

  it('finds by any word of any field, whatever its case and its accents', () => {
    expect(findContributors(all, 'zoe strasse')).toEqual([zoe]);
    expect(findContributors(all, 'TIDES zo')).toEqual([zoe]);
    expect(findContributors(all, 'reporter')).toEqual([ann]);
    expect(findContributors(all, 'علي')).toEqual([ali]);
    expect(findContributors(all, 'tides reporter')).toEqual([]);
  });

  it('gives names that begin with the words first, and everybody for no words', () => {
    const late = person('An Late', { affiliation: 'Zoë & Daughters' });
    expect(findContributors([late, zoe], 'zoë')).toEqual([zoe, late]);
    expect(findContributors(all, ' ')).toHaveLength(3);
  });
});

describe('an author that is a copy of a contributor', () => {
  const ann = person('Ann Example', { jobTitle: 'Reporter', bio: 'Old.' });
  const author = { ...authorFromContributor(origin.newId(), ann), role: 'Editor' };

  it('agrees with it at first, and says in words where one of them has changed', () => {
    expect(differencesFrom(ann, author)).toEqual([]);
    const changed = { ...ann, jobTitle: 'Chief reporter', private: { ...ann.private, phone: '0' } };
    expect(differencesFrom(changed, author)).toEqual(['job title', 'private contact']);
    expect(differencesFrom(changed, takeOver(author, changed))).toEqual([]);
    expect(takeOver(author, changed)).toMatchObject({ id: author.id, role: 'Editor', contributorId: ann.id });
  });

  it('is kept different only until the contributor changes again', () => {
    const kept = { ...ann, kept: { [author.id]: ann.changedAt } };
    expect(isKept(kept, author.id)).toBe(true);
    expect(isKept({ ...kept, changedAt: '2026-11-24T00:00:00.000Z' }, author.id)).toBe(false);
    expect(isKept(kept, ann.id)).toBe(false);
  });
});
