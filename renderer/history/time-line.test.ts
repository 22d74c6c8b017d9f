import { describe, expect, it } from 'vitest';
import type { VersionEntry } from '#shared/ipc/history.ts';
import { describeDay, describeVersion, describeWords } from './describe-version.ts';
import { timeLine } from './time-line.ts';

function version(revision: number, at: Date, given: Partial<VersionEntry> = {}): VersionEntry {
  return {
    id: `v${revision}`,
    revision,
    at: at.toISOString(),
    kind: 'automatic',
    name: '',
    who: '',
    ...given,
  };
}

const evening = new Date(2026, 4, 1, 23, 59);
const morning = new Date(2026, 4, 2, 0, 1);

describe('timeLine', () => {
  it('begins a day at local midnight', () => {
    const days = timeLine([version(3, morning), version(2, evening), version(1, evening)]);
    expect(days.map(day => day.versions.map(({ revision }) => revision))).toEqual([[3], [2, 1]]);
  });

  it('shows a named version once, also where the same state was kept automatically', () => {
    const named = version(2, evening, { id: 'named', kind: 'named', name: 'To the lawyer' });
    const days = timeLine([named, version(2, evening), version(1, evening)]);
    expect(days.flatMap(day => day.versions.map(({ id }) => id))).toEqual(['named', 'v1']);
  });

  it('does not tell of a state before a restore when it is that after another', () => {
    const days = timeLine([
      version(4, evening, { kind: 'restored' }),
      version(3, evening, { id: 'again', kind: 'before-restore' }),
      version(3, evening, { kind: 'restored' }),
      version(2, evening, { kind: 'before-restore' }),
    ]);
    expect(days.flatMap(day => day.versions.map(({ id }) => id))).toEqual(['v4', 'v3', 'v2']);
  });

  it('keeps an automatic version that was given a name', () => {
    const days = timeLine([version(1, evening, { name: 'First draft' })]);
    expect(days[0]?.versions).toHaveLength(1);
  });
});

describe('describeVersion', () => {
  it('says the day only of other days', () => {
    const named = version(1, evening, { kind: 'named', name: 'To the lawyer' });
    expect(describeVersion(named, evening)).toBe('To the lawyer, 23:59');
    expect(describeVersion(named, morning)).toBe('To the lawyer, 1 May 23:59');
  });
});

describe('describeDay', () => {
  it('knows yesterday across the turn of a month', () => {
    expect(describeDay(new Date(2026, 3, 30, 12), new Date(2026, 4, 1, 1))).toBe('Yesterday');
  });
});

describe('describeWords', () => {
  it('says what came and what went', () => {
    expect(describeWords({ version: 'a', added: 12, removed: 3 })).toBe('+12 −3 words');
    expect(describeWords({ version: 'a', added: 0, removed: 1 })).toBe('−1 word');
    expect(describeWords({ version: 'a', added: 0, removed: 0 })).toBe('same words');
  });
});
