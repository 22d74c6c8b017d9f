import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionKinds } from '#shared/ipc/history.ts';
import { expiredVersions } from './retention.ts';
import { parseVersionId, type VersionKind, versionId } from './version-name.ts';

const now = '2026-06-01T12:00:00.000Z';
const hour = 3600 * 1000;
const day = 24 * hour;

function version(hoursAgo: number, kind: VersionKind = 'automatic', name = '') {
  const at = new Date(Date.parse(now) - hoursAgo * hour).toISOString();
  return { id: `${at} ${kind} ${name}`, at, kind, name, revision: Math.round(1e6 - hoursAgo * 60) };
}

const anyVersions = fc
  .uniqueArray(fc.integer({ min: 0, max: 120 * 24 * 60 }), { maxLength: 200 })
  .chain(ages =>
    fc.tuple(
      ...ages.map(minutes =>
        fc
          .record({ kind: fc.constantFrom(...versionKinds), name: fc.constantFrom('', '', '', 'Draft') })
          .map(({ kind, name }) => version(minutes / 60, kind, name)),
      ),
    ),
  );

describe('expiredVersions', () => {
  it('keeps every version of the last 24 hours', () => {
    const versions = Array.from({ length: 200 }, (_, i) => version(i / 10));
    expect(expiredVersions(versions, now)).toEqual([]);
  });

  it('keeps the last of each hour for a week, and the last of each day for 90 days', () => {
    const tenMinutes = Array.from({ length: 120 * 24 * 6 }, (_, i) => version(i / 6));
    const expired = new Set(expiredVersions(tenMinutes, now));
    const kept = tenMinutes.filter(({ id }) => !expired.has(id));
    const aged = (from: number, to: number) =>
      kept.filter(({ at }) => {
        const age = Date.parse(now) - Date.parse(at);
        return age > from && age <= to;
      });
    expect(aged(-1, day)).toHaveLength(24 * 6 + 1);
    expect(aged(day, 7 * day)).toHaveLength(6 * 24);
    expect(aged(7 * day, 90 * day)).toHaveLength(83 + 1);
    expect(aged(90 * day, 1000 * day)).toEqual([]);
    expect(
      aged(7 * day, 90 * day)
        .slice(0, -1)
        .map(({ at }) => at.slice(11, 16)),
    ).toContain('23:50');
  });

  it('never lets go of a name, of either side of a migration, or of the newest', () => {
    fc.assert(
      fc.property(anyVersions, versions => {
        const expired = new Set(expiredVersions(versions, now));
        const newest = versions
          .filter(one => one.kind !== 'outside')
          .reduce((best, one) => Math.max(best, one.revision), -1);
        for (const one of versions) {
          const isForEver = one.name !== '' || ['named', 'before-migration', 'migrated'].includes(one.kind);
          if (isForEver) expect(expired.has(one.id)).toBe(false);
        }
        const standIns = versions.filter(one => one.revision === newest && one.kind !== 'outside');
        if (standIns.length > 0) expect(standIns.some(one => !expired.has(one.id))).toBe(true);
      }),
    );
  });

  it('finds nothing more to remove a second time, and never more later than at once', () => {
    fc.assert(
      fc.property(anyVersions, fc.integer({ min: 0, max: 100 }), (versions, days) => {
        const left = versions.filter(({ id }) => !expiredVersions(versions, now).includes(id));
        expect(expiredVersions(left, now)).toEqual([]);
        const later = new Date(Date.parse(now) + days * day).toISOString();
        const atOnce = new Set(expiredVersions(versions, later));
        for (const id of expiredVersions(left, later)) expect(atOnce.has(id)).toBe(true);
      }),
    );
  });
});

describe('versionId', () => {
  it('is read back as it was put together', () => {
    fc.assert(
      fc.property(
        fc.record({
          revision: fc.nat(),
          at: fc
            .date({ noInvalidDate: true, min: new Date('1970'), max: new Date('9999') })
            .map(date => date.toISOString()),
          kind: fc.constantFrom(...versionKinds),
          hash: fc.stringMatching(/^[0-9a-f]{16}$/),
        }),
        given => {
          const id = versionId(given);
          expect(parseVersionId(id)).toEqual({ ...given, id, name: '', who: '' });
          expect(id).toMatch(/^[\w-]+$/);
        },
      ),
    );
  });
});
