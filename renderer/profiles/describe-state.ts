import type { FieldState } from '#shared/metadata/check-profile.ts';

/** What the profile wants of a field, `Required, missing` while it is empty; '' when it is content either way. */
export function describeNeed({ need, problem }: FieldState): string {
  if (need === 'optional') return '';
  const word = need === 'required' ? 'Required' : 'Recommended';
  return problem === 'missing' && need === 'required' ? 'Required, missing' : word;
}

/** The length of a field against its bounds, e.g. `54 of 60`; '' when it has none. */
export function describeLength({ length, least, most, measure, problem }: FieldState): string {
  const unit = measure === 'words' ? ' words' : '';
  if (problem === 'short') return `${length}${unit}, at least ${least}`;
  if (problem === 'long') return `${length} of ${most}${unit}, too long`;
  if (most !== null) return `${length} of ${most}${unit}`;
  if (least !== null)
    return length === 0 ? `at least ${least}${unit}` : `${length}${unit}, at least ${least}`;
  return '';
}

/** What is missing in all, e.g. `3 required fields missing, 1 too long`; '' when nothing is. */
export function describeSummary(states: readonly FieldState[]): string {
  const of = (fits: (state: FieldState) => boolean) => states.filter(fits).length;
  const missing = of(({ problem, need }) => problem === 'missing' && need === 'required');
  const short = of(({ problem }) => problem === 'short');
  const long = of(({ problem }) => problem === 'long');
  return [
    missing > 0 && (missing === 1 ? '1 required field missing' : `${missing} required fields missing`),
    short > 0 && `${short} too short`,
    long > 0 && `${long} too long`,
  ]
    .filter(Boolean)
    .join(', ');
}
