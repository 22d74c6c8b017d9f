import type { Time } from '#shared/clock.ts';
import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import { type Profile, type ProfileFile, profileFileSchema } from '#shared/metadata/profile.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { DamagedFile } from './damaged-file.ts';
import { durableWrite } from './durable-write.ts';
import { explainWriteFailure } from './explain-failure.ts';
import type { FileSystem } from './file-system.ts';
import { type FreeSpace, makeSureOfRoom } from './free-space.ts';
import { JsonAdapter } from './json-adapter.ts';
import { quarantine } from './quarantine.ts';
import type { RecoveryNotice } from './recovery/notice.ts';

export interface DeskFileRules {
  library: string;
  system: FileSystem;
  free: FreeSpace;
  now: () => Time;
  mayWrite: () => Promise<Result<void>>;
  tell: (notice: RecoveryNotice) => void;
}

/** The content profiles of a library: the built-in ones until the desk has its own in `profiles.json`. */
export class Profiles {
  readonly #rules: DeskFileRules;
  readonly #path: string;
  readonly #adapter: JsonAdapter<ProfileFile>;

  constructor(path: string, rules: DeskFileRules) {
    this.#rules = rules;
    this.#path = path;
    const write = (target: string, bytes: Uint8Array) => durableWrite(target, bytes, rules.system);
    this.#adapter = new JsonAdapter(path, profileFileSchema, write);
  }

  /** A damaged file is set aside and told of, and the built-in profiles are used. */
  async list(): Promise<readonly Profile[]> {
    try {
      return (await this.#adapter.read())?.profiles ?? builtInProfiles;
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      await this.#putAside(error);
      return builtInProfiles;
    }
  }

  async save(profiles: readonly Profile[]): Promise<Result<readonly Profile[]>> {
    const { library, free, mayWrite } = this.#rules;
    const allowed = await mayWrite();
    if (!allowed.ok) return allowed;
    const checked = profileFileSchema.safeParse({ schemaVersion: 1, profiles });
    if (!checked.success) {
      return failure(
        'bad-input',
        `The profiles were not saved: ${checked.error.issues[0]?.message ?? 'they are not as they should be'}. The ones before stay.`,
      );
    }
    try {
      // What nobody could read must not be written over.
      await this.list();
      await makeSureOfRoom(library, 64 * 1024, free);
      await this.#adapter.write(checked.data);
    } catch (error) {
      return explainWriteFailure('The content profiles', error);
    }
    return success(checked.data.profiles);
  }

  async #putAside(damage: DamagedFile): Promise<void> {
    const { library, now, mayWrite, tell } = this.#rules;
    const allowed = await mayWrite();
    const kept = allowed.ok
      ? ` The damaged file is kept at ${await quarantine(library, this.#path, now())}.`
      : '';
    tell({
      kind: 'repaired',
      article: null,
      message: `The content profiles of this library were damaged (${damage.why}), so the built-in ones are used.${kept}`,
    });
  }
}
