import { describe, expect, it } from 'vitest';
import type { LibraryNotice } from '#shared/ipc/library-state.ts';
import { countRecovery, isRecovery } from './count-recovery.ts';

const notice = (kind: LibraryNotice['kind']): LibraryNotice => ({ kind, article: null, message: kind });

describe('countRecovery', () => {
  it('counts each kind and leaves out those that did not occur', () => {
    const notices = [notice('set-aside'), notice('recovered'), notice('recovered')];
    expect(countRecovery(notices)).toContain('2 brought back and 1 set aside');
    expect(countRecovery(notices)).not.toContain('lost');
  });

  it('has no word for what was not damaged', () => {
    expect(isRecovery(notice('backup'))).toBe(false);
    expect(isRecovery(notice('lost'))).toBe(true);
  });
});
