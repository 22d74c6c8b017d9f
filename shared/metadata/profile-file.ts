import { failure, type Result, success } from '#shared/result.ts';
import { type Profile, profileFileSchema } from './profile.ts';

/** Reads a file of content profiles that another desk has shared. */
export function readProfileFile(text: string, fileName: string): Result<Profile[]> {
  const refuse = (why: string) =>
    failure('bad-input', `${fileName} was not added: ${why} Nothing was changed.`);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse('it is no JSON, or cut off.');
  }
  const file = profileFileSchema.safeParse(raw);
  if (file.success) return success(file.data.profiles);
  const [issue] = file.error.issues;
  const place = issue?.path.join('.') ?? '';
  return refuse(
    place === '' || place === 'schemaVersion' || place === 'profiles'
      ? 'it is no file of content profiles.'
      : `its part “${place}” is not as it should be (${issue?.message ?? ''}).`,
  );
}

/** Puts profiles in the place of those of the same name, and the others behind. */
export function mergeProfiles(profiles: readonly Profile[], added: readonly Profile[]): Profile[] {
  const replaced = profiles.map(profile => added.find(({ id }) => id === profile.id) ?? profile);
  const known = new Set(profiles.map(({ id }) => id));
  return [...replaced, ...added.filter(({ id }) => !known.has(id))];
}
