import { describe, expect, it } from 'vitest';
import { describeBackup, describeFailure } from './describe-backup.ts';

const now = new Date(2026, 10, 24, 12, 0);
const state = { folder: '/backups', lastAt: null, articles: 0, failure: null, problem: null };

describe('describeBackup', () => {
  it('never speaks of a backup that was not made', () => {
    expect(describeBackup({ ...state, folder: null }, now)).toContain('no backups are made');
    expect(describeBackup(state, now)).toContain('No backup has been made yet');
    const broken = { ...state, lastAt: now.toISOString(), articles: 3, problem: 'It is not there.' };
    expect(describeBackup(broken, now)).toContain('cannot be made');
  });

  it('tells a failure and the last one that went well apart', () => {
    const failure = { at: now.toISOString(), why: 'its disk is full. Make room on it.' };
    const lastAt = new Date(2026, 10, 24, 9, 5).toISOString();
    expect(describeBackup({ ...state, lastAt, articles: 2, failure }, now)).toBe(
      'The last backup that went well was made today at 09:05; 2 articles have copies there.',
    );
    expect(describeBackup({ ...state, failure }, now)).toBe('No backup has been made yet.');
    expect(describeFailure(failure, now)).toBe(
      'The backup today at 12:00 failed: its disk is full. Make room on it.',
    );
  });

  it('gives the time of the last one, and the day when that was not today', () => {
    const at = (date: Date) => describeBackup({ ...state, lastAt: date.toISOString(), articles: 1 }, now);
    expect(at(new Date(2026, 10, 24, 9, 5))).toBe(
      'The last backup was made today at 09:05; 1 article has copies there.',
    );
    expect(at(new Date(2026, 10, 3, 9, 5))).toContain('on 3 November 2026 at 09:05');
  });
});
