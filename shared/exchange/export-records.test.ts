import { describe, expect, it } from 'vitest';
import { exportRecords } from './export-records.ts';
import type { Receipt } from './receipt.ts';

const receipt = (status: Receipt['status']): Receipt => ({
  format: 'html',
  path: 'C:\\papers\\bell.html',
  bytes: 1,
  sha256: 'a'.repeat(64),
  status,
  verified: [],
  lost: [],
  differences: [],
});
const at = '2026-03-01T10:00:00.000Z';
const later = '2026-03-01T12:00:00.000Z';

describe('exportRecords', () => {
  it('records what was kept, by the name of its file', () => {
    expect(exportRecords({ embargo: '' }, 7, [receipt('verified'), receipt('failed')], at, false)).toEqual([
      { format: 'html', at, revision: 7, sha256: 'a'.repeat(64), fileName: 'bell.html' },
    ]);
  });

  it('marks an override only where an embargo held', () => {
    const overridden = (embargo: string, ignore: boolean) =>
      exportRecords({ embargo }, 7, [receipt('verified')], at, ignore)[0]?.embargoOverridden;
    expect(overridden(later, true)).toBe(true);
    expect(overridden(later, false)).toBeUndefined();
    expect(overridden(at, true)).toBeUndefined();
    expect(overridden('', true)).toBeUndefined();
  });
});
