import type { Time } from '#shared/clock.ts';
import { versionKinds } from '#shared/ipc/history.ts';
import { packTime, unpackTime } from '../pack-time.ts';

/** Why a version was kept. */
export type VersionKind = (typeof versionKinds)[number];

/** What can be told of a kept version without reading it. */
export interface Version {
  /** The name of its file without ending. */
  id: string;
  revision: number;
  at: Time;
  kind: VersionKind;
  /** As an editor named it, '' when nobody did. */
  name: string;
  who: string;
  /** The start of the sha256 of the article text in it. */
  hash: string;
}

export const versionEnding = '.json.br';
const pattern = /^(\d{8,})-(\d{8}T\d{9}Z)-([a-z-]+)-([0-9a-f]{16})$/;

/** How many hexadecimal digits of the hash stand in the name. */
export const hashLength = 16;

/** Puts what is known of a version into an id: `00000012-20261123T104200000Z-automatic-0123456789abcdef`. */
export function versionId(version: Pick<Version, 'revision' | 'at' | 'kind' | 'hash'>): string {
  const { revision, at, kind, hash } = version;
  return `${String(revision).padStart(8, '0')}-${packTime(at)}-${kind}-${hash.slice(0, hashLength)}`;
}

/** Reads an id back; null when it is not one. */
export function parseVersionId(id: string): Version | null {
  const [, revision, at, word, hash] = pattern.exec(id) ?? [];
  const kind = versionKinds.find(known => known === word);
  if (!revision || !at || !kind || !hash) return null;
  return { id, revision: Number(revision), at: unpackTime(at), kind, name: '', who: '', hash };
}
