import { z } from 'zod';

/** How much a desk wants a field to be filled in. */
export const needs = ['required', 'recommended', 'optional'] as const;
export type Need = (typeof needs)[number];

const boundSchema = z.int().min(0).max(1_000_000).nullable();

/**
 * What a profile asks of one field, see `profile-fields.ts` for the names and in what each is measured.
 * A name that this version does not know is kept and asks for nothing.
 */
export const profileRuleSchema = z
  .looseObject({
    field: z.string().min(1),
    need: z.enum(needs),
    /** The length that a filled-in field has to have at least and at most; null for no bound. */
    least: boundSchema,
    most: boundSchema,
  })
  .refine(({ least, most }) => least === null || most === null || least <= most, {
    error: 'the least is more than the most',
    path: ['least'],
  });
export type ProfileRule = z.infer<typeof profileRuleSchema>;

/** What a kind of piece has to have before it may go out; `id` is what stands in an article's `profile`. */
export const profileSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not a name of small letters, digits and hyphens'),
  name: z.string().trim().min(1).max(80),
  rules: z.array(profileRuleSchema).max(200),
});
export type Profile = z.infer<typeof profileSchema>;

/** The profiles of a library: at least one, none of them twice. */
export const profileListSchema = z
  .array(profileSchema)
  .min(1)
  .max(100)
  .refine(list => new Set(list.map(({ id }) => id)).size === list.length, {
    error: 'two profiles have the same name',
  });

/** The form in which profiles are kept and handed on as a file. */
export const profileFileSchema = z.looseObject({
  schemaVersion: z.literal(1),
  profiles: profileListSchema,
});
export type ProfileFile = z.infer<typeof profileFileSchema>;
