import { builtInProfiles } from '#shared/metadata/built-in-profiles.ts';
import { type Profile, type ProfileFile, profileFileSchema } from '#shared/metadata/profile.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { SmallFile, type SmallFileRules } from './small-file.ts';

type Rules = Pick<
  SmallFileRules<ProfileFile>,
  'home' | 'system' | 'free' | 'now' | 'mayWrite' | 'written' | 'tell'
>;

/** The content profiles of a library: the built-in ones until the desk has its own in `profiles.json`. */
export class Profiles {
  readonly #file: SmallFile<ProfileFile>;

  constructor(path: string, rules: Rules) {
    this.#file = new SmallFile({
      ...rules,
      path,
      schema: profileFileSchema,
      version: 1,
      initial: () => ({ schemaVersion: 1, profiles: [...builtInProfiles] }),
      what: 'The content profiles of this library',
    });
  }

  /** Resolves when everything asked for so far is done. */
  idle(): Promise<void> {
    return this.#file.idle();
  }

  async list(): Promise<readonly Profile[]> {
    return (await this.#file.read()).profiles;
  }

  async save(profiles: readonly Profile[]): Promise<Result<readonly Profile[]>> {
    const checked = profileFileSchema.safeParse({ schemaVersion: 1, profiles });
    if (!checked.success) {
      return failure(
        'bad-input',
        `The profiles were not saved: ${checked.error.issues[0]?.message ?? 'they are not as they should be'}. The ones before stay.`,
      );
    }
    const written = await this.#file.write(checked.data);
    return written.ok ? success(checked.data.profiles) : written;
  }
}
