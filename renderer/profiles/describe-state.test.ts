import { describe, expect, it } from 'vitest';
import type { FieldState } from '#shared/metadata/check-profile.ts';
import { describeLength, describeNeed, describeSummary } from './describe-state.ts';

const state = (given: Partial<FieldState>): FieldState => ({
  field: 'headline',
  label: 'Headline',
  need: 'optional',
  measure: 'characters',
  length: 0,
  least: null,
  most: null,
  problem: null,
  ...given,
});

describe('what is said of a field', () => {
  it('counts against the bounds and says which is broken', () => {
    expect(describeLength(state({ length: 54, most: 60 }))).toBe('54 of 60');
    expect(describeLength(state({ length: 61, most: 60, problem: 'long' }))).toBe('61 of 60, too long');
    expect(describeLength(state({ length: 3, least: 5, most: 60, problem: 'short' }))).toBe('3, at least 5');
    expect(describeLength(state({ length: 3 }))).toBe('');
  });

  it('tells required from recommended', () => {
    expect(describeNeed(state({ need: 'required', problem: 'missing' }))).toBe('Required, missing');
    expect(describeNeed(state({ need: 'recommended', problem: 'missing' }))).toBe('Recommended');
    expect(describeNeed(state({}))).toBe('');
  });

  it('sums up what has to be done, and is silent about what only should be', () => {
    const missing = state({ need: 'required', problem: 'missing' });
    expect(describeSummary([missing, missing, state({ problem: 'long' })])).toBe(
      '2 required fields missing, 1 too long',
    );
    expect(describeSummary([state({ need: 'recommended', problem: 'missing' })])).toBe('');
  });
});
