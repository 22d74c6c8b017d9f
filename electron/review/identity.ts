import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { z } from 'zod';
import type { Result } from '#shared/result.ts';
import { success } from '#shared/result.ts';
import { canonicalEvent, type UnsignedEvent } from '#shared/review/canonical-event.ts';
import type { ReviewEvent } from '#shared/review/event.ts';
import type { SmallFile } from '../storage/small-file.ts';

/** The key pair of one person at one computer, Ed25519 (RFC 8032), as PKCS #8 in PEM. */
export const identitySchema = z.object({ schemaVersion: z.literal(1), privateKey: z.string() });
export type StoredIdentity = z.infer<typeof identitySchema>;

export function newIdentity(): StoredIdentity {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { schemaVersion: 1, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** Who writes here: the key that events are signed with, made when it is first needed and kept for its owner only. */
export class Identity {
  readonly #file: SmallFile<StoredIdentity>;
  readonly #path: string;
  #own: Promise<Result<StoredIdentity>> | null = null;

  constructor(file: SmallFile<StoredIdentity>, path: string) {
    this.#file = file;
    this.#path = path;
  }

  /** The public key, raw, in base64url: 43 characters. */
  async keyId(): Promise<Result<string>> {
    const own = await this.#load();
    return own.ok ? success(keyIdOf(own.value)) : own;
  }

  /** Signs what this person says. */
  async sign(event: Omit<UnsignedEvent, 'author'>, name: string): Promise<Result<ReviewEvent>> {
    const own = await this.#load();
    if (!own.ok) return own;
    const said = { ...event, author: { keyId: keyIdOf(own.value), name } };
    const bytes = Buffer.from(canonicalEvent(said));
    return success({
      ...said,
      id: createHash('sha256').update(bytes).digest('hex'),
      signature: sign(null, bytes, createPrivateKey(own.value.privateKey)).toString('base64url'),
    });
  }

  async #load(): Promise<Result<StoredIdentity>> {
    // Once, so that two who ask at the same time get the same key.
    this.#own ??= this.#read();
    const own = await this.#own;
    if (!own.ok) this.#own = null;
    return own;
  }

  async #read(): Promise<Result<StoredIdentity>> {
    const stored = await this.#file.read();
    // What it starts with is new each time, so it counts only once it is on the disk.
    const written = await this.#file.write(stored);
    if (!written.ok) return written;
    await chmod(this.#path, 0o600);
    return success(stored);
  }
}

function keyIdOf({ privateKey }: StoredIdentity): string {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return x ?? '';
}

/** Whether an event says what its author signed, under the id that it has. */
export function isGenuine(event: ReviewEvent): boolean {
  const bytes = Buffer.from(canonicalEvent(event));
  if (createHash('sha256').update(bytes).digest('hex') !== event.id) return false;
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: event.author.keyId },
      format: 'jwk',
    });
    return verify(null, bytes, key, Buffer.from(event.signature, 'base64url'));
  } catch {
    // What is no key has signed nothing.
    return false;
  }
}
